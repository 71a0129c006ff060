/**
 * Opens the search on any page: by its buttons, by `/` and by Ctrl+K or ⌘K. The dialog's own scripts
 * are fetched when it is opened for the first time; until then the reader can already type.
 */
import { Composition } from './composition.ts'
import { slashOpens } from './recent.ts'

const dialog = document.querySelector<HTMLDialogElement>('#search-dialog')
const input = dialog?.querySelector('input')
// From the start: what is composed before the scripts are there is no text yet either.
const composition = input && new Composition(input)
const ownField = document.querySelector<HTMLInputElement>('#q')
const openers = document.querySelectorAll<HTMLAnchorElement>('[data-search-open]')

let running: Promise<{ opened(): void }> | undefined

/** On the search page its own field is the search. */
function open(): void {
  if (ownField) {
    ownField.select()
    ownField.scrollIntoView({ block: 'nearest' })
    return
  }
  if (!dialog || !composition || dialog.open) return
  dialog.showModal()
  input.select()
  running ??= import('./dialog.ts').then(({ startDialog }) => startDialog(dialog, composition))
  running
    .then((view) => view.opened())
    .catch(() => {
      // Not to be had, as when the site was renewed meanwhile: its form leads to the search page.
      running = undefined
    })
}

input?.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || composition?.ownsKey) return
  // The field's own Escape would only empty it.
  event.preventDefault()
  dialog?.close()
  // Where nothing had the focus before, it would stay in the closed dialog until the next frame.
  input.blur()
})

const apple = /Mac|iPhone|iPad/.test(navigator.platform)

function opensByKey(event: KeyboardEvent): boolean {
  if (event.isComposing || event.keyCode === 229) return false
  const { key, ctrlKey, metaKey, altKey, shiftKey, target } = event
  if (key.toLowerCase() === 'k') {
    return !altKey && !shiftKey && (apple ? metaKey && !ctrlKey : ctrlKey && !metaKey)
  }
  // Chinese keyboards write 、 or ／ by the same key.
  if (!['/', '、', '／'].includes(key) || ctrlKey || metaKey || altKey) return false
  const writing = target instanceof Element && target.closest('input, textarea, select, dialog')
  const editable = target instanceof HTMLElement && target.isContentEditable
  return !writing && !editable && slashOpens()
}

for (const opener of openers) {
  opener.setAttribute('role', 'button')
  if (dialog) opener.setAttribute('aria-haspopup', 'dialog')
  opener.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    open()
  })
  // A button is pressed by the space bar too.
  opener.addEventListener('keydown', (event) => {
    if (event.key !== ' ') return
    event.preventDefault()
    open()
  })
}

document.addEventListener('keydown', (event) => {
  if (!opensByKey(event)) return
  event.preventDefault()
  if (dialog?.open) dialog.close()
  else open()
})
