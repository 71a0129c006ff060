/** The reader's settings in a browser: shown, changed, remembered. `preferences.js` brings them back. */

const panel = document.querySelector<HTMLDetailsElement>('#reading-settings')

if (panel) {
  const fields = [...panel.querySelectorAll('input')]
  const root: Record<string, string | undefined> = document.documentElement.dataset

  const show = () => {
    for (const field of fields) {
      const value = root[field.name] ?? ''
      field.checked = field.value === value
    }
  }

  const keep = () => {
    const kept: Record<string, string> = {}
    for (const { name, value, checked } of fields) if (checked && value !== '') kept[name] = value
    for (const { name } of fields) {
      const value = kept[name]
      if (value === undefined) delete root[name]
      else root[name] = value
    }
    try {
      localStorage.setItem('jiangxun', JSON.stringify(kept))
    } catch {
      // Storage refused: the choice holds for this page.
    }
  }

  show()
  panel.hidden = false

  panel.addEventListener('change', keep)
  panel.querySelector('[data-print]')?.addEventListener('click', () => print())
  panel.querySelector('[data-reset]')?.addEventListener('click', () => {
    for (const { name } of fields) delete root[name]
    show()
    keep()
  })
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Node && !panel.contains(target)) panel.open = false
  })
  panel.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return
    panel.open = false
    panel.querySelector('summary')?.focus()
  })
}

export {}
