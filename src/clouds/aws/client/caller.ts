/** Any operation of a service by its name, such as DescribeVpcs. */
export type AwsCaller = (
  operation: string,
  input: Readonly<Record<string, unknown>>,
  signal: AbortSignal,
) => Promise<Readonly<Record<string, unknown>>>
