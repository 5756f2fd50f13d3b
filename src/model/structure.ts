/** What the resources of a cloud lie in, by default edges: cloud → account → region → resource. */
export interface Structure {
  /** The cloud's id, such as aws. */
  readonly cloud: string
  /** The kind of its accounts, such as aws_account. */
  readonly account: string
  /** The kind of its regions, such as aws_region. */
  readonly region: string
}
