/** A filter pattern of CloudWatch Logs as it is written ("Filter pattern syntax" of its user guide). */
export type FilterPattern =
  /** Of every event. */
  | { readonly type: 'all' }
  /** `{ … }`: of the members of an event that is JSON. */
  | { readonly type: 'json'; readonly condition: Condition }
  /** `[ … ]`: of the words of a line, each by its place. */
  | {
      readonly type: 'words'
      readonly text: string
      readonly isOpen: boolean
      readonly hasConditions: boolean
    }
  /** Of the text: all that must be there, all that must not, and those of which one must be. */
  | {
      readonly type: 'terms'
      readonly all: readonly string[]
      readonly none: readonly string[]
      readonly some: readonly string[]
    }

export type Condition =
  | { readonly type: 'and' | 'or'; readonly parts: readonly Condition[] }
  /** `path`: `userIdentity.type` of `$.userIdentity.type`. */
  | { readonly type: 'test'; readonly path: string; readonly test: Test }

export type Test =
  { readonly is: 'absent' | 'null' | 'true' | 'false' } | { readonly is: Comparison; readonly value: Literal }

export type Comparison = '=' | '!=' | '<' | '>' | '<=' | '>='

/** `text` may hold `*` for anything; `expression` is a regular one. */
export type Literal = { readonly text: string } | { readonly expression: string }
