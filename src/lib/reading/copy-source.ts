/** Characters from which a copied text is a quotation and carries its source. Assumed: one clause. */
const quotation = 16

/** Text copied out of `body` ends with 〔来源，日期，链接〕, which stands in `data-source`. */
export function copyWithSource(body: HTMLElement): void {
  const source = body.dataset['source']
  if (!source) return

  body.addEventListener('copy', (event) => {
    const selection = getSelection()
    const text = selection?.toString().trim() ?? ''
    if (!selection || !event.clipboardData || [...text].length < quotation) return

    const quoted = document.createElement('div')
    for (let at = 0; at < selection.rangeCount; at += 1) {
      quoted.append(selection.getRangeAt(at).cloneContents())
    }
    for (const anchor of quoted.querySelectorAll('.anchor')) anchor.remove()
    const line = document.createElement('p')
    line.textContent = source
    quoted.append(line)

    event.clipboardData.setData('text/plain', `${text}\n${source}`)
    event.clipboardData.setData('text/html', quoted.innerHTML)
    event.preventDefault()
  })
}
