/**
 * Reads the blocks of an article aloud, one after the other, and marks the one being read. The button
 * shows only where the browser can speak; what it says while reading stands in `data-aloud`.
 */
export function readAloud(body: HTMLElement, button: HTMLButtonElement): void {
  if (!('speechSynthesis' in window)) return
  const { speechSynthesis } = window
  const [start, stop] = [button.textContent, button.dataset['aloud'] ?? '']
  let reading = false

  const mark = (block?: Element) => {
    body.querySelector('[data-reading]')?.removeAttribute('data-reading')
    block?.setAttribute('data-reading', '')
  }

  const show = () => {
    button.textContent = reading ? stop : start
    button.setAttribute('aria-pressed', String(reading))
  }

  const end = () => {
    reading = false
    mark()
    show()
  }

  const speak = (blocks: readonly Element[]) => {
    const [block, ...rest] = blocks
    if (!block || !reading) return end()
    const utterance = new SpeechSynthesisUtterance(block.textContent ?? '')
    utterance.lang = 'zh-CN'
    utterance.onstart = () => mark(block)
    utterance.onend = () => speak(rest)
    utterance.onerror = end
    speechSynthesis.speak(utterance)
  }

  button.hidden = false
  button.addEventListener('click', () => {
    reading = !reading
    // Ends whatever was being read, by this page or another.
    speechSynthesis.cancel()
    show()
    if (reading) speak([...body.children])
    else mark()
  })
  addEventListener('pagehide', () => speechSynthesis.cancel())
}
