/** The people of an article, kept apart by role. */
import { roles, type Person, type Role } from '../article.ts'
import { groupBy } from './grouping.ts'
import { words } from './words.ts'

export const roleWords: Readonly<Record<Role, string>> = {
  reporter: words.fields.reporter,
  correspondent: words.fields.correspondent,
  author: words.fields.author,
  photographer: words.fields.photographer,
  editor: words.fields.editor,
  'responsible-editor': words.fields.responsibleEditor,
  reviewer: words.fields.reviewer,
}

/** Roles whose people wrote the text; the others prepared it. */
const writing: readonly Role[] = ['reporter', 'correspondent', 'author']

export interface RoleGroup {
  readonly label: string
  readonly people: readonly Person[]
}

/** In the order of the roles: 记者 before 编辑. */
export function groupByRole(people: readonly Person[]): RoleGroup[] {
  const groups = groupBy(people, ({ role }) => role)
  return roles
    .map((role) => ({ label: roleWords[role], people: groups.get(role) ?? [] }))
    .filter((group) => group.people.length > 0)
}

/** Names of those who wrote the text, each once. */
export function writersOf(people: readonly Person[]): string[] {
  return [...new Set(people.filter(({ role }) => writing.includes(role)).map(({ name }) => name))]
}
