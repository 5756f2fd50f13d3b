/** An action, and what it has to reach: `{p}` is the partition, `{a}` the account, `*` any name. */
export type Step = readonly [action: string, resource: string]

/** A way to have a service run one's code, or act, with a role that is handed to it. */
export interface RunWay {
  readonly way: string
  /** Who takes the role on. */
  readonly service: string
  /** All of these, each by one of its alternatives. */
  readonly steps: readonly (readonly Step[])[]
}

const one = (action: string, resource: string): readonly Step[] => [[action, resource]]
const FUNCTION = 'lambda:*:{a}:function:*'
const GLUE = 'glue:*:{a}:*'
const SAGEMAKER = 'sagemaker:*:{a}:*'
const AGENT = 'bedrock-agentcore:*:{a}:*'
const PROJECT = 'codebuild:*:{a}:project/*'
const STACK = 'cloudformation:*:{a}:stack/*'

/** iam:PassRole and something new that runs with the role: the union of what Rhino, DataDog, PMapper and Prowler know. */
export const NEW_WAYS: readonly RunWay[] = [
  { way: 'ec2-instance', service: 'ec2', steps: [one('ec2:runinstances', 'ec2:*:{a}:instance/*')] },
  {
    way: 'ec2-spot-instance',
    service: 'ec2',
    steps: [one('ec2:requestspotinstances', 'ec2:*:{a}:spot-instances-request/*')],
  },
  {
    way: 'autoscaling-launch-configuration',
    service: 'ec2',
    steps: [
      one('autoscaling:createlaunchconfiguration', 'autoscaling:*:{a}:launchConfiguration:*'),
      [
        ['autoscaling:createautoscalinggroup', 'autoscaling:*:{a}:autoScalingGroup:*'],
        ['autoscaling:updateautoscalinggroup', 'autoscaling:*:{a}:autoScalingGroup:*'],
      ],
    ],
  },
  {
    way: 'lambda-function',
    service: 'lambda',
    steps: [
      one('lambda:createfunction', FUNCTION),
      [
        ['lambda:invokefunction', FUNCTION],
        ['lambda:addpermission', FUNCTION],
        ['lambda:createeventsourcemapping', 'lambda:*:{a}:event-source-mapping:*'],
        ['lambda:createfunctionurlconfig', FUNCTION],
      ],
    ],
  },
  {
    way: 'ecs-task',
    service: 'ecs-tasks',
    steps: [
      one('ecs:registertaskdefinition', 'ecs:*:{a}:task-definition/*'),
      [
        ['ecs:runtask', 'ecs:*:{a}:task-definition/*'],
        ['ecs:starttask', 'ecs:*:{a}:task-definition/*'],
        ['ecs:createservice', 'ecs:*:{a}:service/*'],
      ],
    ],
  },
  {
    way: 'ecs-task-override',
    service: 'ecs-tasks',
    steps: [
      [
        ['ecs:runtask', 'ecs:*:{a}:task-definition/*'],
        ['ecs:starttask', 'ecs:*:{a}:task-definition/*'],
      ],
    ],
  },
  { way: 'glue-endpoint', service: 'glue', steps: [one('glue:createdevendpoint', GLUE)] },
  {
    way: 'glue-job',
    service: 'glue',
    steps: [
      [
        ['glue:createjob', 'glue:*:{a}:job/*'],
        ['glue:updatejob', 'glue:*:{a}:job/*'],
      ],
      [
        ['glue:startjobrun', 'glue:*:{a}:job/*'],
        ['glue:createtrigger', 'glue:*:{a}:trigger/*'],
      ],
    ],
  },
  {
    way: 'glue-session',
    service: 'glue',
    steps: [
      one('glue:createsession', 'glue:*:{a}:session/*'),
      one('glue:runstatement', 'glue:*:{a}:session/*'),
    ],
  },
  {
    way: 'cloudformation-stack',
    service: 'cloudformation',
    steps: [one('cloudformation:createstack', STACK)],
  },
  {
    way: 'cloudformation-stack-set',
    service: 'cloudformation',
    steps: [
      one('cloudformation:createstackset', 'cloudformation:*:{a}:stackset/*'),
      one('cloudformation:createstackinstances', 'cloudformation:*:{a}:stackset/*'),
    ],
  },
  {
    way: 'datapipeline',
    service: 'datapipeline',
    steps: [
      one('datapipeline:createpipeline', 'datapipeline:*:{a}:pipeline/*'),
      one('datapipeline:putpipelinedefinition', 'datapipeline:*:{a}:pipeline/*'),
      one('datapipeline:activatepipeline', 'datapipeline:*:{a}:pipeline/*'),
    ],
  },
  {
    way: 'codestar-project',
    service: 'codestar',
    steps: [one('codestar:createproject', 'codestar:*:{a}:project/*')],
  },
  {
    way: 'codebuild-project',
    service: 'codebuild',
    steps: [
      one('codebuild:createproject', PROJECT),
      [
        ['codebuild:startbuild', PROJECT],
        ['codebuild:startbuildbatch', PROJECT],
      ],
    ],
  },
  {
    way: 'sagemaker',
    service: 'sagemaker',
    steps: [
      [
        ['sagemaker:createnotebookinstance', SAGEMAKER],
        ['sagemaker:createtrainingjob', SAGEMAKER],
        ['sagemaker:createprocessingjob', SAGEMAKER],
      ],
    ],
  },
  {
    way: 'apprunner-service',
    service: 'tasks.apprunner',
    steps: [one('apprunner:createservice', 'apprunner:*:{a}:service/*')],
  },
  {
    way: 'batch-job',
    service: 'ecs-tasks',
    steps: [
      one('batch:registerjobdefinition', 'batch:*:{a}:job-definition/*'),
      one('batch:submitjob', 'batch:*:{a}:job-definition/*'),
    ],
  },
  {
    way: 'state-machine',
    service: 'states',
    steps: [
      one('states:createstatemachine', 'states:*:{a}:stateMachine:*'),
      one('states:startexecution', 'states:*:{a}:stateMachine:*'),
    ],
  },
  {
    way: 'schedule',
    service: 'scheduler',
    steps: [one('scheduler:createschedule', 'scheduler:*:{a}:schedule/*')],
  },
  {
    way: 'ssm-automation',
    service: 'ssm',
    steps: [
      one('ssm:createdocument', 'ssm:*:{a}:document/*'),
      one('ssm:startautomationexecution', 'ssm:*:{a}:automation-definition/*'),
    ],
  },
  {
    way: 'emr-cluster',
    service: 'ec2',
    steps: [one('elasticmapreduce:runjobflow', 'elasticmapreduce:*:{a}:cluster/*')],
  },
  {
    way: 'emr-serverless',
    service: 'emr-serverless',
    steps: [
      one('emr-serverless:createapplication', 'emr-serverless:*:{a}:/*'),
      one('emr-serverless:startjobrun', 'emr-serverless:*:{a}:/applications/*'),
    ],
  },
  {
    way: 'imagebuilder',
    service: 'ec2',
    steps: ['createcomponent', 'createimagerecipe', 'createinfrastructureconfiguration', 'createimage'].map(
      (action) => one(`imagebuilder:${action}`, 'imagebuilder:*:{a}:*'),
    ),
  },
  {
    way: 'cognito-identity-pool',
    service: 'cognito-identity',
    steps: [one('cognito-identity:setidentitypoolroles', 'cognito-identity:*:{a}:identitypool/*')],
  },
  { way: 'braket-job', service: 'braket', steps: [one('braket:createjob', 'braket:*:{a}:job/*')] },
  {
    way: 'gamelift-fleet',
    service: 'gamelift',
    steps: ['createbuild', 'createfleet', 'requestuploadcredentials'].map((action) =>
      one(`gamelift:${action}`, 'gamelift:*:{a}:*'),
    ),
  },
  {
    way: 'kinesis-analytics',
    service: 'kinesisanalytics',
    steps: [
      one('kinesisanalytics:createapplication', 'kinesisanalytics:*:{a}:application/*'),
      one('kinesisanalytics:startapplication', 'kinesisanalytics:*:{a}:application/*'),
    ],
  },
  {
    way: 'omics-run',
    service: 'omics',
    steps: [
      one('omics:createworkflow', 'omics:*:{a}:workflow/*'),
      one('omics:startrun', 'omics:*:{a}:run/*'),
      one('s3:getobject', 's3:::*'),
    ],
  },
  {
    way: 'agentcore-code-interpreter',
    service: 'bedrock-agentcore',
    steps: ['createcodeinterpreter', 'startcodeinterpretersession', 'invokecodeinterpreter'].map((action) =>
      one(`bedrock-agentcore:${action}`, AGENT),
    ),
  },
  {
    way: 'agentcore-runtime',
    service: 'bedrock-agentcore',
    steps: [
      one('bedrock-agentcore:createagentruntime', AGENT),
      [
        ['bedrock-agentcore:invokeagentruntimecommand', AGENT],
        ['bedrock-agentcore:invokeagentruntime', AGENT],
      ],
    ],
  },
  {
    way: 'agentcore-browser',
    service: 'bedrock-agentcore',
    steps: ['createbrowser', 'startbrowsersession', 'connectbrowserautomationstream'].map((action) =>
      one(`bedrock-agentcore:${action}`, AGENT),
    ),
  },
]

/** Something that runs with a strong role already, if there is such a thing: what runs is not read here. */
export const EXISTING_WAYS: readonly RunWay[] = [
  {
    way: 'lambda-code',
    service: 'lambda',
    steps: [
      [
        ['lambda:updatefunctioncode', FUNCTION],
        ['lambda:updatefunctionconfiguration', FUNCTION],
      ],
    ],
  },
  { way: 'glue-endpoint-keys', service: 'glue', steps: [one('glue:updatedevendpoint', GLUE)] },
  {
    way: 'cloudformation-update',
    service: 'cloudformation',
    steps: [
      [
        ['cloudformation:updatestack', STACK],
        ['cloudformation:executechangeset', STACK],
      ],
    ],
  },
  {
    way: 'codebuild-build',
    service: 'codebuild',
    steps: [
      [
        ['codebuild:startbuild', PROJECT],
        ['codebuild:startbuildbatch', PROJECT],
        ['codebuild:updateproject', PROJECT],
      ],
    ],
  },
  {
    way: 'ec2-user-data',
    service: 'ec2',
    steps: ['modifyinstanceattribute', 'stopinstances', 'startinstances'].map((action) =>
      one(`ec2:${action}`, 'ec2:*:{a}:instance/*'),
    ),
  },
  {
    way: 'ec2-launch-template',
    service: 'ec2',
    steps: ['createlaunchtemplateversion', 'modifylaunchtemplate'].map((action) =>
      one(`ec2:${action}`, 'ec2:*:{a}:launch-template/*'),
    ),
  },
  {
    way: 'ec2-instance-connect',
    service: 'ec2',
    steps: [one('ec2-instance-connect:sendsshpublickey', 'ec2:*:{a}:instance/*')],
  },
  {
    way: 'ssm-instance',
    service: 'ec2',
    steps: [
      [
        ['ssm:startsession', 'ec2:*:{a}:instance/*'],
        ['ssm:sendcommand', 'ec2:*:{a}:instance/*'],
      ],
    ],
  },
  {
    way: 'ecs-exec',
    service: 'ecs-tasks',
    steps: [one('ecs:executecommand', 'ecs:*:{a}:task/*')],
  },
  {
    way: 'sagemaker-notebook',
    service: 'sagemaker',
    steps: [one('sagemaker:createpresignednotebookinstanceurl', 'sagemaker:*:{a}:notebook-instance/*')],
  },
  {
    way: 'apprunner-update',
    service: 'tasks.apprunner',
    steps: [one('apprunner:updateservice', 'apprunner:*:{a}:service/*')],
  },
  {
    way: 'batch-submit',
    service: 'ecs-tasks',
    steps: [one('batch:submitjob', 'batch:*:{a}:job-definition/*')],
  },
  {
    way: 'state-machine-update',
    service: 'states',
    steps: [
      one('states:updatestatemachine', 'states:*:{a}:stateMachine:*'),
      one('states:startexecution', 'states:*:{a}:stateMachine:*'),
    ],
  },
  {
    way: 'codedeploy',
    service: 'codedeploy',
    steps: [
      one('codedeploy:createdeployment', 'codedeploy:*:{a}:deploymentgroup:*'),
      one('codedeploy:registerapplicationrevision', 'codedeploy:*:{a}:application:*'),
    ],
  },
  {
    way: 'agentcore-session',
    service: 'bedrock-agentcore',
    steps: [
      [
        ['bedrock-agentcore:invokecodeinterpreter', AGENT],
        ['bedrock-agentcore:invokeagentruntimecommand', AGENT],
        ['bedrock-agentcore:connectbrowserautomationstream', AGENT],
      ],
    ],
  },
]
