/** The way of a page, type by type: Raw → Decoded → Extracted → Repaired → Annotated → Mdx. */
import type {
  ConfidenceField,
  Figure,
  KeyPoint,
  Org,
  Person,
  Programme,
  Published,
  Region,
} from '../article.ts'
import type { FaultCode } from './faults.ts'

/** One page as it came from the crawl. */
export interface Raw {
  /** As given by the runner; shown to readers. A line of a JSONL file is `file.jsonl#3`. */
  readonly path: string
  readonly bytes: Uint8Array
  /** Address that the crawl recorded beside the page (JSONL), `null` when it did not. */
  readonly url: string | null
}

/** What stays known of the raw page through all phases. */
export interface PageRef {
  readonly path: string
  /** Hex SHA-256 of the raw bytes. */
  readonly sha256: string
  readonly bytes: number
  /** Name of the Encoding Standard: `utf-8`, `gb18030`, `big5`. */
  readonly charset: string
  readonly format: 'html' | 'text'
  readonly url: string | null
}

export interface Decoded {
  readonly page: PageRef
  /** Well-formed text, `\n` line ends, without controls, bidi overrides and tag characters. */
  readonly text: string
  readonly edits: readonly Edit[]
}

/** One piece of the body. Text is one line: no `\n` in any of them. */
export type Block =
  | { readonly type: 'heading'; readonly depth: 2 | 3 | 4; readonly text: string }
  | { readonly type: 'paragraph' | 'quote' | 'caption'; readonly text: string }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly string[] }
  /** The first row is the head; every row has the same number of cells. */
  | { readonly type: 'table'; readonly rows: readonly (readonly string[])[] }

/** A line of the page outside the body that metadata may rest on. */
export interface ContextLine {
  readonly text: string
  /**
   * `above`: from the page's start to the body (breadcrumb, title, meta line);
   * `below`: behind the body and still the article's own (credits, disclaimers, tags);
   * `elsewhere`: recommendations, hot lists, sidebars, page clocks: never a stated date or source.
   */
  readonly zone: 'above' | 'below' | 'elsewhere'
}

/** A text that may be the title. */
export interface TitleCandidate {
  readonly text: string
  /** `original`: what the page itself calls 原标题. */
  readonly origin: 'heading' | 'title-tag' | 'meta' | 'json-ld' | 'line' | 'original'
}

/** What the page says of itself for machines; every value untrusted and `null` when absent. */
export interface PageHead {
  /** `<title>`, whole. */
  readonly title: string | null
  /** Published time from `<meta>`, JSON-LD or `<time>`, each as printed. */
  readonly times: readonly string[]
  readonly siteName: string | null
  readonly source: string | null
  readonly author: string | null
  /** Canonical or og:url address. */
  readonly url: string | null
}

/** The article without the page around it; nothing of it repaired yet. */
export interface Extracted {
  readonly page: PageRef
  readonly head: PageHead
  readonly titles: readonly TitleCandidate[]
  readonly body: readonly Block[]
  /** In page order. */
  readonly context: readonly ContextLine[]
  readonly edits: readonly Edit[]
}

/** One edit that a rule made. The edits of an article are its audit trail. */
export interface Edit {
  /** Name of the rule. Permanent: reports and fixtures refer to it. */
  readonly rule: string
  /** `cut`: a whole line or block left the page; `change`: text inside a kept one. */
  readonly kind: 'cut' | 'change'
  /** Text before the edit, whole and untrimmed; `''` for an insertion. */
  readonly before: string
  /** Text after the edit; `''` for a deletion. */
  readonly after: string
}

/** How a rule reports what it did; the phase adds name and kind. */
export type Recorder = (edit: Pick<Edit, 'before' | 'after'>) => void

/** What every rule of every phase says of itself. */
export interface RuleInfo {
  /** kebab-case of the file and the symbol. */
  readonly name: string
  /** What it does, in Chinese, for readers of 清洗对照. */
  readonly label: string
  /** Its `before` is injected spam and never published as text. */
  readonly spam?: true
}

/** An extracted article with its text mended. Same shape; every change on record. */
export interface Repaired extends Extracted {
  /** For each block of `body`: its text before repair (items and rows by `\n`), `null` when unchanged. */
  readonly originals: readonly (string | null)[]
  /** Script of the page as it came. */
  readonly script: 'hans' | 'hant'
}

/** A name and the line it rests on. */
export interface Named {
  readonly name: string
  readonly evidence: string | null
}

/** How far one field can be trusted, and why. */
export interface Trust {
  /** 0 to 1: higher for fields that are right more often; no probability. */
  readonly value: number
  /** What speaks for it and what against it, in Chinese, for an editor. */
  readonly grounds: readonly string[]
  readonly doubts: readonly string[]
}

/** How far an article can be trusted, 0 to 1, as a whole and field by field. */
export interface Confidence {
  readonly article: number
  readonly fields: Readonly<Record<ConfidenceField, Trust>>
}

/** What annotate found; the names are the ones of `src/article.ts`. */
export interface Annotated extends Repaired {
  readonly title: string | null
  readonly originalTitle: string | null
  readonly published: Published
  readonly source: Named | null
  readonly platform: Named | null
  readonly chain: readonly string[]
  readonly url: string | null
  readonly people: readonly Person[]
  readonly region: Region
  readonly orgs: readonly Org[]
  readonly topics: readonly string[]
  readonly programmes: readonly Programme[]
  readonly figures: readonly Figure[]
  readonly keyPoints: readonly KeyPoint[]
  readonly hanCount: number
  readonly verdict: Verdict
  readonly confidence: Confidence
}

/** Whether the article belongs in the digest. */
export type Verdict =
  | { readonly status: 'accepted' }
  | {
      readonly status: 'rejected'
      readonly reason: FaultCode
      /** Why, in Chinese, for an editor. */
      readonly message: string
      readonly hint: string
    }

/** A finished file. */
export interface Mdx {
  readonly id: string
  /** Frontmatter and body, whole. */
  readonly text: string
}
