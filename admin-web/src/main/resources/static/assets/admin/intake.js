// Confirmation: the field one is in shows where it was read. On a phone, where
// the text stands below, only its pane scrolls and never the page.

const pane = document.getElementById('intake-text')
document.querySelectorAll('[data-needs-script][hidden]').forEach(part => { part.hidden = false })

// Text beside the form, as in the style sheet.
const beside = matchMedia('(min-width: 1100px)')

const marksOf = field => [...pane.querySelectorAll('mark')].filter(mark => mark.dataset.fields.split(' ').includes(field))

const show = field => {
  pane.querySelectorAll('.is-now').forEach(mark => mark.classList.remove('is-now'))
  const marks = marksOf(field)
  marks.forEach(mark => mark.classList.add('is-now'))
  if (marks.length === 0) return
  pane.scrollTop = marks[0].offsetTop - pane.clientHeight / 3
  if (beside.matches) marks[0].scrollIntoView({ block: 'nearest' })
}

if (pane) {
  document.addEventListener('focusin', event => {
    const field = event.target.closest('[data-field]')?.dataset.field
    if (field) show(field)
  })
}
