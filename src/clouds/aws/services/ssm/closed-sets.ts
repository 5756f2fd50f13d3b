import type { ClosedSets } from '../../reading/closed-sets.ts'

/** Written by npm run docs, from AWS's model in the SDK. */
export const CLOSED_SETS: ClosedSets = {
  sets: {
    DocumentFormat: 'JSON|TEXT|YAML',
    DocumentType:
      'ApplicationConfiguration|ApplicationConfigurationSchema|AutoApprovalPolicy|Automation|Automation.ChangeTemplate|ChangeCalendar|CloudFormation|Command|ConformancePackTemplate|DeploymentStrategy|ManualApprovalPolicy|Package|Policy|ProblemAnalysis|ProblemAnalysisTemplate|QuickSetup|Session',
    ParameterTier: 'Advanced|Intelligent-Tiering|Standard',
    ParameterType: 'SecureString|String|StringList',
  },
  kinds: {
    aws_ssm_parameter: { type: 'ParameterType', tier: 'ParameterTier' },
    aws_ssm_document: { document_type: 'DocumentType', document_format: 'DocumentFormat' },
  },
}
