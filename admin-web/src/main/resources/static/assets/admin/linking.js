// Sheets of cards: how many are chosen, and the file that comes back.

// The form brings a file; the page itself is then out of date, so it is loaded anew.
const download = (file, name) => {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60000)
}

const print = async form => {
  const button = form.querySelector('[type="submit"]')
  const words = button.querySelector('span')
  const before = words.textContent
  button.disabled = true
  words.textContent = form.dataset.working
  document.getElementById('print-failed').hidden = true
  try {
    const answer = await fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form)) })
    if (!answer.ok) throw new Error(answer.status)
    if (!answer.headers.get('Content-Type').startsWith('application/pdf')) { location.assign(answer.url); return }
    download(await answer.blob(), form.dataset.file)
    location.assign(`${location.pathname}?printed=1`)
  } catch {
    document.getElementById('print-failed').hidden = false
    button.disabled = false
    words.textContent = before
  }
}

document.querySelectorAll('form[data-download]').forEach(form => form.addEventListener('submit', event => {
  event.preventDefault()
  print(form)
}))

document.querySelectorAll('form[data-counts]').forEach(form => {
  const button = form.querySelector('[type="submit"]')
  const words = button.querySelector('[data-button]')
  const general = words.textContent
  const counted = form.querySelector('[data-counted]')
  const count = () => {
    const chosen = form.querySelectorAll('[name="member"]:checked').length
    words.textContent = chosen ? words.dataset.button.replace('{n}', chosen) : general
    counted.textContent = counted.dataset.words.replace('{n}', chosen)
    counted.hidden = chosen === 0
  }
  form.addEventListener('change', count)
  count()
})
