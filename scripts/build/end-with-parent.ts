/**
 * Ends this process when the one that started it is gone: a build that was killed must not go on
 * writing beside the next one. Without a parent that listens nothing happens.
 */
export function endWithParent(): void {
  if (!process.channel) return
  process.once('disconnect', () => process.exit(1))
  process.channel.unref()
}
