import { Router } from 'express';
import { z } from 'zod';
import { personOf, requireLogin } from './session.ts';
import { database } from './store.ts';

const reportForm = z.object({
  kind: z.enum(['CONVERSATION', 'MESSAGE', 'COMMENT', 'PROFILE']),
  subjectId: z.string().min(1),
  reason: z.string().trim().min(1).max(1000),
});

export const reports = Router();

/** What was reported stays readable to the people who look into it, also after the author deletes it. */
reports.post('/reports', requireLogin, async (request, response) => {
  const { kind, subjectId, reason } = reportForm.parse(request.body);
  const report = await database.report.create({
    data: { reporterId: personOf(response).id, kind, subjectId, reason, evidence: await wordsOf(kind, subjectId) },
  });
  response.status(201).json({ id: report.id, createdAt: report.createdAt });
});

/** People can follow what became of their reports. */
reports.get('/reports', requireLogin, async (_request, response) => {
  const mine = await database.report.findMany({
    where: { reporterId: personOf(response).id },
    select: { id: true, kind: true, reason: true, createdAt: true, closedAt: true },
    orderBy: { createdAt: 'desc' },
    take: 50,
  });
  response.json(mine);
});

async function wordsOf(kind: z.infer<typeof reportForm>['kind'], id: string): Promise<string | null> {
  switch (kind) {
    case 'MESSAGE':
      return (await database.directMessage.findUnique({ where: { id } }))?.body ?? null;
    case 'COMMENT':
      return (await database.comment.findUnique({ where: { id } }))?.body ?? null;
    default:
      return null;
  }
}
