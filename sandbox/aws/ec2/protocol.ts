import { randomUUID } from 'node:crypto'
import { codeAndMessage, PROLOGUE, type Protocol, XML_TYPE } from '../protocols/protocol.ts'
import { readForm } from '../protocols/query.ts'

const NAMESPACE = 'http://ec2.amazonaws.com/doc/2016-11-15/'

/** The query protocol with answers of EC2's own form: `content` is what stands beside the request id. */
export const EC2_PROTOCOL: Protocol = {
  read: readForm,
  answer: (operation, content) => {
    const id = randomUUID()
    const body = `${PROLOGUE}<${operation}Response xmlns="${NAMESPACE}">
    <requestId>${id}</requestId>
    ${content}
</${operation}Response>`
    return { status: 200, code: null, headers: { 'content-type': XML_TYPE, 'x-amzn-requestid': id }, body }
  },
  fault: (fault) => {
    const id = randomUUID()
    const body = `${PROLOGUE}<Response><Errors><Error>${codeAndMessage(fault)}</Error></Errors><RequestID>${id}</RequestID></Response>`
    const headers = { 'content-type': XML_TYPE, 'x-amzn-requestid': id }
    return { status: fault.status, code: fault.code, headers, body }
  },
}
