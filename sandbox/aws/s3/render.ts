import { renderElement } from '../xml.ts'

/** S3's elements where the SDK has other names for them; of lists, each member's, since most have no element around them. */
const ELEMENTS: Readonly<Record<string, string>> = {
  LambdaFunctionArn: 'CloudFunction',
  LambdaFunctionConfigurations: 'CloudFunctionConfiguration',
  QueueArn: 'Queue',
  QueueConfigurations: 'QueueConfiguration',
  Events: 'Event',
  Rules: 'Rule',
  TopicArn: 'Topic',
  TopicConfigurations: 'TopicConfiguration',
  Transitions: 'Transition',
}

/** The elements of what the SDK returns of S3: capital letters, and lists without an element around them. */
export function renderS3(value: object): string {
  return Object.entries(value)
    .flatMap(([name, member]) =>
      (Array.isArray(member) ? (member as unknown[]) : [member]).map((one) => [name, one] as const),
    )
    .map(([name, one]) => element(ELEMENTS[name] ?? name, one))
    .join('')
}

function element(name: string, value: unknown): string {
  if (value === undefined || value === null) return ''
  if (typeof value === 'object' && !(value instanceof Date)) return `<${name}>${renderS3(value)}</${name}>`
  return renderElement(name, value)
}
