import { inBoth } from './in-both.ts'

/** How an article is cited, copied and passed on. */
export const citing = inBoth({
  zh: {
    copyCitation: '复制引文',
    copyAs: (format: string) => `复制 ${format}`,
    download: (format: string) => `下载 ${format} 文件`,
    done: '已复制',
    selected: '已选中，请按复制键',
  },
  en: {
    copyCitation: 'Copy citation',
    copyAs: (format: string) => `Copy ${format}`,
    download: (format: string) => `Download as ${format}`,
    done: 'Copied',
    selected: 'Selected: press the copy key',
  },
})
