/** 来源类型, read from the name of the outlet: its ending says what kind of body it is. */
const kinds: readonly (readonly [kind: string, name: RegExp])[] = [
  [
    '媒体',
    /(?:日报|晚报|早报|晨报|时报|报|新闻|网|在线|电视台|广播|融媒体?中心|传媒|客户端|通讯社|杂志|频道|新华社)$/,
  ],
  ['工会', /(?:工会|总工会|工会委员会|工人文化宫|职工服务中心)/],
  ['政府部门', /(?:政府|[局厅委办部]|人社|发布|委员会|管委会)$/],
  ['院校', /(?:大学|学院|学校|技校|中专)$/],
  ['企业', /(?:公司|集团|厂)$/],
]

/** Kind of an outlet; `来源未注明` for `null`. */
export function sourceType(outlet: string | null): string {
  if (outlet === null) return '来源未注明'
  return kinds.find(([, name]) => name.test(outlet))?.[0] ?? '其他'
}
