// Choosing a file: by dropping it on the frame, and with a word at once when it is too large.

const MOST = 64 * 1024 * 1024
const form = document.querySelector('[data-roster-upload]')
const input = form?.querySelector('input[type="file"]')
const frame = form?.querySelector('[data-drop]')
const fault = form?.querySelector('#file-fault')

const check = () => {
  const large = input.files.length > 0 && input.files[0].size > MOST
  fault.textContent = large ? input.dataset.large : ''
  fault.classList.toggle('d-block', large)
  input.classList.toggle('is-invalid', large)
  input.toggleAttribute('aria-invalid', large)
  return !large
}

if (form) {
  input.addEventListener('change', check)
  form.addEventListener('submit', event => { if (!check()) { event.preventDefault(); event.stopImmediatePropagation(); input.focus() } }, true)
  frame.addEventListener('dragover', event => { event.preventDefault(); frame.classList.add('is-over') })
  frame.addEventListener('dragleave', () => frame.classList.remove('is-over'))
  frame.addEventListener('drop', event => {
    event.preventDefault()
    frame.classList.remove('is-over')
    if (event.dataTransfer.files.length === 0) return
    input.files = event.dataTransfer.files
    check()
  })
}
