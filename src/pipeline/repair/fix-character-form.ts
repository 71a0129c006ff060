import { rewrite, type TextRule } from './rule.ts'

/** Radicals that look like characters, compatibility forms, and letters with a loose mark. */
const oddForm = /[\u2e80-\u2fd5\uf900-\ufad9\u{2f800}-\u{2fa1d}]+|[A-Za-z][\u0300-\u036f]+/gu

/** Digits and letters of full width; signs of full width are the fashion of Chinese print. */
const fullWidth = /[０-９Ａ-Ｚａ-ｚ％＋－]+/gu

/** All but Latin, Han and the signs of print, which NFC leaves as they are; and full width. */
const oddCharacter =
  /[^ -\u02ff\u2010-\u2027\u3000-\u3020\u4e00-\u9fff\uff00-\uffef]|[０-９Ａ-Ｚａ-ｚ％＋－]/

/** ⼯会 with a radical for a character is not found by a search for 工会; ２０２４ is no date. */
export const fixCharacterForm: TextRule = {
  name: 'fix-character-form',
  label: '统一字形与字宽',
  needs: oddCharacter,
  apply(text, _traits, record) {
    const out = rewrite(text, { pattern: oddForm, record }, ([form]) =>
      /[A-Za-z]/.test(form) ? form.normalize('NFC') : form.normalize('NFKC'),
    )
    const narrow = rewrite(out, { pattern: fullWidth, record }, ([form]) => form.normalize('NFKC'))
    const whole = narrow.normalize('NFC')
    if (whole !== narrow) record({ before: narrow, after: whole })
    return whole
  },
}
