/** Permanent reason codes: why a page was set aside. Counts per code are compared between builds. */
export const faultCodes = [
  'unreadable',
  'unknown-format',
  'too-large',
  'empty',
  'bad-charset',
  'garbled',
  'too-deep',
  'too-slow',
  'no-body',
  'spam',
  'off-topic',
  'duplicate',
  'unsafe',
  'invalid',
  'editor',
  'internal',
] as const

export type FaultCode = (typeof faultCodes)[number]

/** Stops one article, not the build: the runner sets the page aside under `code`. */
export class ArticleFault extends Error {
  override readonly name = 'ArticleFault'
  readonly code: FaultCode
  /** What an editor can do about it, in Chinese. */
  readonly hint: string

  /** `message` says in Chinese what could not be done and why, with actual and expected. */
  constructor(
    code: FaultCode,
    { message, hint, cause }: Record<'message' | 'hint', string> & ErrorOptions,
  ) {
    super(message, { cause })
    this.code = code
    this.hint = hint
  }
}
