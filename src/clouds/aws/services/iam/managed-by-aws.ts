/** Whether a policy is AWS's own, in any partition: `arn:aws-cn:iam::aws:policy/…`. */
export function isOfAws(arn: unknown): boolean {
  return typeof arn === 'string' && /^arn:[\w-]+:iam::aws:policy\//.test(arn)
}
