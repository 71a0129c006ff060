/** What an article's page can do in a browser beside being read. */
import { readAloud } from './aloud.ts'
import { copyWithSource } from './copy-source.ts'

const body = document.querySelector<HTMLElement>('[data-article-body]')

if (body) {
  copyWithSource(body)
  const aloud = document.querySelector<HTMLButtonElement>('[data-aloud]')
  if (aloud) readAloud(body, aloud)
  for (const button of document.querySelectorAll<HTMLButtonElement>('.tools [data-print]')) {
    button.hidden = false
    button.addEventListener('click', () => print())
  }
  // Only a reader who comes from a search needs it.
  if (new URLSearchParams(location.search).has('h')) {
    void import('../search/ui/marks.ts').then(({ markArrival }) => markArrival())
  }
}
