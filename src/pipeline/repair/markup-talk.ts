/** Words of a text that speaks about markup or damage, and shows it on purpose. */
const words =
  /HTML|XML|标签|代码|源码|(?<![、筋铝钢木])模[板版](?![工、支安脚])|语法|转义|实体|变量|编程|程序设计|乱码|编码|Unicode|URL/iu

export const speaksOfMarkup = (text: string): boolean => words.test(text)
