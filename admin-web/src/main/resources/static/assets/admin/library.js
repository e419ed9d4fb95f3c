// On a phone filters and outline stand closed, so that the documents come first. Without this script they are open.
if (matchMedia('(max-width: 767.98px)').matches)
  document.querySelectorAll('details[data-closed-on-phones]').forEach(part => part.open = false)

// A passage that was asked for is what one sees first.
document.querySelector('.library-piece.is-here')?.scrollIntoView({ block: 'center' })

// The original beside the text goes to the page of a passage without leaving it. Without this script the page is
// loaded anew at that place.
const original = document.getElementById('ban-goc')
const sheet = original?.querySelector('[data-sheet]')

const turnTo = page => {
  if (sheet.tagName === 'IFRAME') {
    sheet.src = sheet.src.replace(/#.*$/, '') + `#page=${page}`
    return
  }
  const wanted = sheet.querySelector(`[data-number="${page}"]`)
  sheet.querySelectorAll('.is-here').forEach(one => one.classList.remove('is-here'))
  wanted?.classList.add('is-here')
  if (!wanted) return
  sheet.scrollTop = wanted.offsetTop
  // Pictures above may have grown while they came.
  wanted.querySelector('img').addEventListener('load', () => { sheet.scrollTop = wanted.offsetTop }, { once: true })
}

if (sheet) {
  if (original.dataset.at && sheet.tagName !== 'IFRAME') turnTo(original.dataset.at)
  document.addEventListener('click', event => {
    const link = event.target.closest('a[data-page]')
    if (!link) return
    event.preventDefault()
    turnTo(link.dataset.page)
    if (matchMedia('(max-width: 1199.98px)').matches) original.scrollIntoView()
  })
}
