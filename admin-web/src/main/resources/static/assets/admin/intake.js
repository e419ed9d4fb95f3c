// Confirmation: the field one is in shows where it was read. Only the pane of the text scrolls, never the page.

const pane = document.getElementById('intake-text')
document.querySelectorAll('[data-needs-script][hidden]').forEach(part => { part.hidden = false })

const marksOf = field => [...pane.querySelectorAll('mark')].filter(mark => mark.dataset.fields.split(' ').includes(field))

const show = field => {
  pane.querySelectorAll('.is-now').forEach(mark => mark.classList.remove('is-now'))
  const marks = marksOf(field)
  marks.forEach(mark => mark.classList.add('is-now'))
  if (marks.length > 0) pane.scrollTop = marks[0].offsetTop - pane.clientHeight / 3
}

if (pane) {
  document.addEventListener('focusin', event => {
    const field = event.target.closest('[data-field]')?.dataset.field
    if (field) show(field)
  })
}
