// Uploads: dropped or chosen files go one by one, each with its own progress; what cannot be sent says so.

const MOST = 64 * 1024 * 1024
const form = document.querySelector('[data-intake-upload]')
const input = form?.querySelector('input[type="file"]')
const frame = form?.querySelector('[data-drop]')
const list = form?.querySelector('[data-sent-files]')
const csrf = document.querySelector('meta[name="csrf"]')

const line = name => {
  const item = document.createElement('li')
  const label = document.createElement('span')
  label.className = 'name'
  label.textContent = name
  const bar = document.createElement('progress')
  bar.max = 100
  bar.value = 0
  bar.setAttribute('aria-label', `${list.dataset.sending} ${name}`)
  item.append(label, bar)
  list.append(item)
  return { item, bar }
}

const failed = ({ item, bar }, sentence) => {
  bar.remove()
  const said = document.createElement('span')
  said.className = 'is-failed'
  said.textContent = sentence
  item.append(said)
}

const taken = ({ item, bar }, sentence, href) => {
  bar.remove()
  const link = document.createElement('a')
  link.href = href
  link.textContent = `${sentence}. ${list.dataset.open}`
  item.append(link)
}

const send = file => new Promise(done => {
  const shown = line(file.name)
  if (file.size > MOST) { failed(shown, list.dataset.large); done(); return }
  const request = new XMLHttpRequest()
  const body = new FormData(form)
  body.delete('file')
  body.append('file', file, file.name)
  request.open('POST', form.dataset.one)
  if (csrf) request.setRequestHeader(csrf.dataset.header, csrf.content)
  request.upload.addEventListener('progress', event => { if (event.lengthComputable) shown.bar.value = 100 * event.loaded / event.total })
  request.addEventListener('load', () => {
    if (request.status === 201) taken(shown, request.responseText, request.getResponseHeader('Location'))
    else failed(shown, request.status === 413 ? list.dataset.large : request.status === 422 ? request.responseText : list.dataset.failed)
    done()
  })
  request.addEventListener('error', () => { failed(shown, list.dataset.failed); done() })
  request.send(body)
})

const sendAll = async files => {
  const button = form.querySelector('button[type="submit"]')
  button.disabled = true
  for (const file of files) await send(file)
  button.disabled = false
  input.value = ''
}

if (form) {
  form.addEventListener('submit', event => {
    event.preventDefault()
    sendAll([...input.files])
  })
  frame.addEventListener('dragover', event => { event.preventDefault(); frame.classList.add('is-over') })
  frame.addEventListener('dragleave', () => frame.classList.remove('is-over'))
  frame.addEventListener('drop', event => {
    event.preventDefault()
    frame.classList.remove('is-over')
    sendAll([...event.dataTransfer.files])
  })
}
