/** Something in a text that looks like a secret: its place and form, never the secret itself. */
export interface Secret {
  /** `value assigned to a secret name`, `private key` … */
  readonly form: string
  /** From 1; of what is packed inside the text, the line where that begins. */
  readonly line: number
  /** What it is assigned to, such as `DB_PASSWORD`. */
  readonly key?: string
}
