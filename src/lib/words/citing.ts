import { inBoth } from './in-both.ts'

/** How an article is cited, copied and passed on. */
export const citing = inBoth({
  zh: {
    copyCitation: '复制引文',
    share: '分享与存文',
    copyLink: '复制标题和链接',
    qr: '本页地址的二维码',
    asText: '存为文本：',
    copyAs: (format: string) => `复制 ${format}`,
    download: (format: string) => `下载 ${format} 文件`,
    done: '已复制',
    selected: '已选中，请按复制键',
  },
  en: {
    copyCitation: 'Copy citation',
    share: 'Share and save',
    copyLink: 'Copy title and link',
    qr: 'QR code of this page’s address',
    asText: 'Save the text as: ',
    copyAs: (format: string) => `Copy ${format}`,
    download: (format: string) => `Download as ${format}`,
    done: 'Copied',
    selected: 'Selected: press the copy key',
  },
})
