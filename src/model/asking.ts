/** Asks a person. Every question rejects with a UserError where they break off. */
export interface Asking {
  text(question: TextQuestion): Promise<string>
  choice<T extends string>(question: Choice<T>): Promise<T>
}

export interface TextQuestion {
  readonly ask: string
  /** What stands there to begin with. */
  readonly initial?: string
  /** What an answer may look like, shown as long as there is none. */
  readonly example?: string
  /** What is wrong with the answer, without blanks around it, as a sentence; null: nothing. It is asked again then. */
  readonly check: (answer: string) => string | null
}

export interface Choice<T extends string> {
  readonly ask: string
  readonly options: readonly { readonly value: T; readonly label: string; readonly hint?: string }[]
}
