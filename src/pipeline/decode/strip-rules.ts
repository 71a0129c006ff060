import type { RuleInfo } from '../types.ts'

/** A rule of this phase: characters that never stand in text, and what stands in their place. */
export interface StripRule extends RuleInfo {
  /** The same as one class: a text without any of them is not searched. */
  readonly needs: RegExp
  readonly characters: RegExp
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what the rule is about
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/gu
const bidiMark = /[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/gu
const noncharacter =
  /[\ufdd0-\ufdef\ufffe\uffff\u{1fffe}\u{1ffff}\u{2fffe}\u{2ffff}\u{3fffe}\u{3ffff}\u{efffe}\u{effff}\u{ffffe}\u{fffff}\u{10fffe}\u{10ffff}]/gu

/** C0 and C1 controls but tab and line feed. U+0085 is a line end and gone before. */
export const dropControls: StripRule = {
  name: 'drop-controls',
  label: '删除控制字符',
  needs: control,
  characters: control,
}

/** Marks that turn the reading direction: no use in Chinese, and a way to fake a text. */
export const dropBidiMarks: StripRule = {
  name: 'drop-bidi-marks',
  label: '删除改变文字方向的隐形字符',
  needs: bidiMark,
  characters: bidiMark,
}

/**
 * Zero-width and tag characters. The joiners U+200C and U+200D stay: emoji are made with them.
 * U+00AD beside Latin-1 letters stays: there it is half of a GBK character (编辑 as ±à¼­), which
 * repair reads back.
 */
export const dropInvisibles: StripRule = {
  name: 'drop-invisibles',
  label: '删除零宽等隐形字符',
  needs: /[\u00ad\u180e\u200b\u2060-\u2064\u206a-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/u,
  characters:
    /(?<![\u00a1-\u00ff])\u00ad(?![\u00a1-\u00ff])|[\u180e\u200b\u2060-\u2064\u206a-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu,
}

/** Code points that Unicode keeps out of any text. Private-use ones stay: repair reads bytes off them. */
export const dropNoncharacters: StripRule = {
  name: 'drop-noncharacters',
  label: '删除非字符码位',
  needs: noncharacter,
  characters: noncharacter,
}

/** Rules in the order they run. */
export const stripRules: readonly StripRule[] = [
  dropControls,
  dropBidiMarks,
  dropInvisibles,
  dropNoncharacters,
]
