import { inBoth } from './in-both.ts'

/** The reader's tools in the header. */
export const settings = inBoth({
  zh: {
    summary: '字号 · 明暗',
    size: '字号',
    small: '小',
    medium: '中',
    large: '大',
    huge: '特大',
    theme: '明暗',
    auto: '随系统',
    light: '浅色',
    dark: '深色',
  },
  en: {
    summary: 'Text · theme',
    size: 'Text size',
    small: 'Small',
    medium: 'Medium',
    large: 'Large',
    huge: 'Largest',
    theme: 'Theme',
    auto: 'System',
    light: 'Light',
    dark: 'Dark',
  },
})
