/** Buttons that copy: hidden without scripts, where the text can be selected. */

/** Shows every button of the page and lets it copy the text of the element that it names. */
export function copyButtons(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
    if (!button.hidden) continue
    button.hidden = false
    button.addEventListener('click', () => copy(button))
  }
}

async function copy(button: HTMLButtonElement): Promise<void> {
  const source = document.getElementById(button.dataset['copy'] ?? '')
  const group = button.closest('[data-copy-group]')
  const status = group?.querySelector<HTMLElement>('[data-copy-status]')
  if (!source || !status) return

  let outcome: 'done' | 'selected' = 'done'
  try {
    await navigator.clipboard.writeText(source.textContent)
  } catch {
    // No permission, or no clipboard outside TLS: the reader copies what is selected.
    getSelection()?.selectAllChildren(source)
    outcome = 'selected'
  }
  status.textContent = status.dataset[outcome] ?? ''
}
