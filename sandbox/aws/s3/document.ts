const NAMESPACE = 'http://s3.amazonaws.com/doc/2006-03-01/'

export function document(root: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="${NAMESPACE}">${content}</${root}>`
}
