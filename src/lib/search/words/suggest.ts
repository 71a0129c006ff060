import type { Suggestion } from '../types.ts'
import type { Vocabulary, Word } from './vocabulary.ts'

/** What a kind of name is worth over a mere word: as many times its count. Assumed. */
const worth: Readonly<Record<Suggestion['kind'], number>> = {
  term: 3,
  topic: 3,
  place: 2,
  body: 2,
  outlet: 1.5,
  person: 1.5,
  word: 1,
}

/** Completions of a folded prefix: of Chinese, of pinyin, of initials. */
export function suggestFor(prefix: string, vocabulary: Vocabulary, limit: number): Suggestion[] {
  const asked = prefix.replaceAll(/\s/g, '')
  if (asked === '') return []
  const found = /^[a-z']+$/.test(asked) ? bySound(asked, vocabulary) : byText(asked, vocabulary)
  return [...found]
    .flatMap(({ word: { kind, text, count }, closeness }) => {
      if (kind === 'rare') return []
      const rank = closeness * 100 + Math.log1p(count) * worth[kind] - text.length * 0.1
      return [{ kind, text, count, rank }]
    })
    .sort((a, b) => b.rank - a.rank || (a.text < b.text ? -1 : 1))
    .slice(0, limit)
    .map(({ kind, text, count }) => ({ kind, text, count }))
}

interface Close {
  readonly word: Word
  /** 2: begins with what was typed; 1: holds it. */
  readonly closeness: number
}

function* byText(asked: string, { words }: Vocabulary): Generator<Close> {
  for (const word of words.values()) {
    const at = word.text.indexOf(asked)
    if (at === 0 && word.text !== asked) yield { word, closeness: 2 }
    else if (at === 0) yield { word, closeness: 3 }
    else if (at > 0 && asked.length > 1) yield { word, closeness: 1 }
  }
}

function bySound(asked: string, { bySound: sounds, byInitials }: Vocabulary): Set<Close> {
  const letters = asked.replaceAll("'", '')
  const found = new Map<string, Close>()
  const add = (words: readonly Word[], closeness: number): void => {
    for (const word of words) {
      const known = found.get(word.text)
      if (!known || known.closeness < closeness) found.set(word.text, { word, closeness })
    }
  }
  for (const [sound, words] of sounds) {
    if (sound.startsWith(letters)) add(words, sound === letters ? 3 : 2)
  }
  for (const [initials, words] of byInitials) {
    if (initials.startsWith(letters)) add(words, initials === letters ? 2.5 : 1)
  }
  return new Set(found.values())
}

/** Words of the vocabulary that share a part with the text, the closest first. */
export function nearbyWords(text: string, { words }: Vocabulary, limit: number): string[] {
  const chars = new Set([...text].filter((char) => /\p{Script=Han}/u.test(char)))
  if (chars.size === 0) return []
  return [...words.values()]
    .flatMap(({ kind, text: word, count }) => {
      const shared = [...new Set(word)].filter((char) => chars.has(char)).length
      if (kind === 'rare' || shared < 2 || word === text) return []
      const share = shared / Math.max(2, Math.min(chars.size, word.length))
      return [{ word, rank: share * 10 + Math.log1p(count) * worth[kind] * 0.2 }]
    })
    .sort((a, b) => b.rank - a.rank || (a.word < b.word ? -1 : 1))
    .slice(0, limit)
    .map(({ word }) => word)
}
