import { AwsEc2QueryProtocol } from '@aws-sdk/core/protocols'
import { NormalizedSchema } from '@smithy/core/schema'
import type {
  HandlerExecutionContext,
  HttpResponse,
  MetadataBearer,
  OperationSchema,
  SerdeFunctions,
} from '@smithy/types'
import { MalformedAnswer } from '../../../client/failure.ts'
import { readPage } from './read-page.ts'
import { structureOf, type Structure } from './shapes.ts'
import { type Body, useWholeBody } from './whole-body.ts'

/** EC2's protocol as the SDK speaks it, but for the reading of answers that bring what was asked for. */
export class PageProtocol extends AwsEc2QueryProtocol {
  override async deserializeResponse<Output extends MetadataBearer>(
    operation: OperationSchema,
    context: HandlerExecutionContext & SerdeFunctions,
    response: HttpResponse,
  ): Promise<Output> {
    if (response.statusCode >= 300) return super.deserializeResponse(operation, context, response)
    const $metadata = this.deserializeMetadata(response)
    try {
      let length = 0
      const answer = await useWholeBody(response.body as Body, (bytes) => {
        length = bytes.length
        return readPage(bytes, `${operation.name}Response`, structureFor(operation))
      })
      // For whoever adds up what a list takes.
      const metadata = { ...$metadata, bytes: length }
      return Object.assign(answer, { $metadata: metadata }) as unknown as Output
    } catch (thrown) {
      // To errors without it the SDK adds a sentence about its inner workings.
      if (thrown instanceof MalformedAnswer) Object.assign(thrown, { $metadata })
      throw thrown
    }
  }
}

/** One for each operation, whichever client asks. */
const structures = new Map<string, Structure>()

function structureFor({ name, output }: OperationSchema): Structure {
  let structure = structures.get(name)
  if (structure === undefined) {
    structure = structureOf(NormalizedSchema.of(output))
    structures.set(name, structure)
  }
  return structure
}
