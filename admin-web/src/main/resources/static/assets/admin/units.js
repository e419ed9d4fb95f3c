// The unit chooser: shown where scripts run; Enter in its search field does not send the form around it.

const show = root => root.querySelectorAll('[data-needs-script][hidden]').forEach(part => { part.hidden = false })
show(document)
document.addEventListener('htmx:afterSwap', () => show(document))

document.addEventListener('keydown', event => {
  if (event.key === 'Enter' && event.target.matches?.('input[data-searches]')) event.preventDefault()
})
