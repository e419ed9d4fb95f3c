// What all pages of the administration share.

const csrf = document.querySelector('meta[name="csrf"]')
document.addEventListener('htmx:configRequest', event => {
  if (csrf) event.detail.headers[csrf.dataset.header] = csrf.content
})

// A form goes once: a second press while the answer is on its way does nothing.
document.addEventListener('submit', event => {
  const form = event.target
  if (form.dataset.sent) { event.preventDefault(); return }
  if (form.method === 'dialog' || form.dataset.download !== undefined) return
  form.dataset.sent = 'true'
})
addEventListener('pageshow', () => document.querySelectorAll('form[data-sent]').forEach(form => delete form.dataset.sent))

// <button data-opens="id of a dialog"> and, inside it, <button data-closes>
document.addEventListener('click', event => {
  const opener = event.target.closest('[data-opens]')
  if (opener) document.getElementById(opener.dataset.opens)?.showModal()
  if (event.target.closest('[data-closes]')) event.target.closest('dialog')?.close()
})

// The session may have ended under an open page: a fragment that is asked for is then refused, and the page itself leads
// to the sign-in page.
document.addEventListener('htmx:responseError', event => {
  if (event.detail.xhr.status === 401) location.reload()
})
