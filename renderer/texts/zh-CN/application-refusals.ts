import type { RefusalDetail } from '../../../shared/kernel/result.ts'

/** Guided applications: what happened, and what to do. */
export const applicationRefusals = {
  KIND_NOT_FOUND: () => '目录里没有这种业务，或者今天还没有生效。请重新查找。',
  KIND_CHANGED: () => '业务目录刚刚更新，请按新的内容重新告知客户。',
  ACCOUNT_NOT_CHOSEN: () => '这种业务要先选定户号。',
  APPLICATION_OPEN: () => '这个户号的同一种业务已经有一份在办，请先打开那一份。',
  APPLICATION_NOT_FOUND: () => '没有找到这份申请。',
  APPLICATION_STATE_WRONG: () => '这份申请的状态已经改变，不能这样办理。请看最新的状态。',
  APPLICATION_NOT_YOURS: () => '这份申请现在由别的同事经办。要继续办理，请先接手。',
  FIELD_UNKNOWN: () => '这种业务的表单里没有这一栏。',
  DOCUMENT_UNKNOWN: () => '这种业务不需要这种资料。',
  FORM_INCOMPLETE: ({ count }: RefusalDetail) => `还有 ${count ?? ''} 栏没有填好，请按提示改正。`,
  FORM_REFUSED: () => '按规定不能这样办理，原因见页面上的提示。',
  TARGET_UNKNOWN: () => '没有这一项可以审核。',
  REASON_MISSING: () => '退回要写明原因，客户才知道怎样改。',
  NOTHING_RETURNED: () => '没有退回的项目。要退回修改，请先标出哪一项、为什么。',
  NOTHING_MISSING: () => '没有缺少的资料，不需要一次性告知书。',
  REVIEW_UNFINISHED: ({ count }: RefusalDetail) => `还有 ${count ?? ''} 项没有核对。`,
  DOCUMENTS_MISSING: ({ count }: RefusalDetail) =>
    `还缺 ${count ?? ''} 类资料，不能受理。能容缺的，请选容缺受理。`,
  ANSWER_WRONG: () => '更正后的内容不符合这一栏的要求。',
  ANSWER_SAME: () => '更正后的内容与原来一样。',
  APPLICATION_HANDED_OFF: ({ number }: RefusalDetail) =>
    `这份申请已经移交（${number ?? ''}），先撤回那份移交，才能另交。`,
  STEP_UNKNOWN: () => '这种业务没有这个环节。',
  TOLD_IN_THE_FUTURE: () => '时间在将来，请核对。',
  GAPS_OPEN: ({ count }: RefusalDetail) => `还有 ${count ?? ''} 个容缺项没有补齐，不能归档。`,
  FILE_TOO_LARGE: ({ most }: RefusalDetail) =>
    `文件太大，最大 ${most ?? ''} MB。请降低扫描分辨率，或分几次上传。`,
  FILE_NOT_RECEIVED: () => '文件没有传完整，请重新选择一次。',
  FILE_TYPE_REFUSED: () => '只收 JPG、PNG 图片和 PDF；这个文件的内容不是，或者已经损坏。',
  FILES_TOO_MANY: ({ most }: RefusalDetail) => `一份申请最多 ${most ?? ''} 个附件。请合并成一个 PDF。`,
  ATTACHMENT_KNOWN: () => '这一类资料里已经有这个文件。',
  ATTACHMENT_NOT_FOUND: () => '没有这个附件，可能已经删除。',
  ATTACHMENT_DAMAGED: () => '这个附件在磁盘上已经损坏或丢失，请客户再次出示原件重新扫描，并告诉系统管理员。',
  PERSONAL_DATA_MASKED: () => '附件里有个人信息。请先写明原因，再查看完整内容。',
}
