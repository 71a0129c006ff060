/** What the system said about a file, and what to do about it. */
const wordings: ReadonlyMap<string, string> = new Map([
  ['ENOSPC', '磁盘已满 → 请腾出空间后重新运行'],
  ['EDQUOT', '磁盘配额已用完 → 请腾出空间后重新运行'],
  ['EFBIG', '文件超过了系统允许的大小 → 请放宽限额（ulimit -f）后重新运行'],
  ['EROFS', '所在的磁盘是只读的 → 请换一个可以写入的文件夹，或改为可写后重新运行'],
  ['EACCES', '没有写入的权限 → 请检查文件夹的权限后重新运行'],
  ['EPERM', '系统不允许写入 → 请检查文件夹的权限后重新运行'],
  ['EBUSY', '正被别的程序占用 → 请关闭占用它的程序后重新运行'],
  ['EMFILE', '同时打开的文件太多 → 请放宽限额（ulimit -n）后重新运行'],
  ['ENOTDIR', '路径中有一段不是文件夹 → 请核对路径'],
  ['EEXIST', '同名的文件已经存在，需要的是文件夹 → 请核对路径'],
  ['EIO', '磁盘读写出错 → 请检查磁盘'],
])

/**
 * A failed write in an editor's words, `null` for any other error. What was there before stays:
 * every file is written beside its place and renamed.
 */
export function diskFault(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null
  const wording = wordings.get(String(error.code))
  if (wording === undefined) return null
  const path = 'path' in error && typeof error.path === 'string' ? ` ${error.path}` : ''
  return `写不进去${path}：${wording}。已有的文件没有损坏。 (${error.message})`
}
