// The rows, by named statements, which the driver prepares once for each connection.
import pg from 'pg'

pg.types.setTypeParser(pg.types.builtins.DATE, text => text)

const pool = new pg.Pool({
  host: process.env.BENCH_PGHOST,
  port: Number(process.env.BENCH_PGPORT),
  user: process.env.BENCH_PGUSER,
  database: process.env.BENCH_PGDATABASE,
  max: 16,
})

const pairing = `"Id" AS id, "CohortId" AS "cohortId", "Status" AS status, "AnnouncedAt" AS "announcedAt", "StartsOn" AS "startsOn", "EndsOn" AS "endsOn",
  "Version" AS version, "Mentor_Member" AS "mentorId", "Mentee_Member" AS "menteeId", "LiaisonId" AS "liaisonId" FROM "Pairings"`

const ask = async (name, text, values) => (await pool.query({ name, text, values })).rows

export const pairingById = async id => (await ask('pairing', `SELECT ${pairing} WHERE "Id" = $1`, [id]))[0] ?? null

export const pairingsOf = (cohort, limit) =>
  ask('pairings', `SELECT ${pairing} WHERE "CohortId" = $1 ORDER BY "Id" LIMIT $2`, [cohort, limit])

export const applicationsOf = (cohort, status, limit) => ask('applications', `
  SELECT "Id" AS id, "Status" AS status, "SubmittedAt" AS "submittedAt", "AsMentor" AS "asMentor", "AsMentee" AS "asMentee", "IsLate" AS "isLate", "MemberId" AS "memberId"
  FROM "Applications" WHERE "CohortId" = $1 AND "Status" = $2 ORDER BY "SubmittedAt" DESC NULLS LAST, "Id" LIMIT $3`, [cohort, status, limit])

export const countApplications = async (cohort, status) =>
  Number((await ask('count', 'SELECT count(*) AS n FROM "Applications" WHERE "CohortId" = $1 AND "Status" = $2', [cohort, status]))[0].n)

export async function membersBy(ids) {
  const rows = await ask('members', 'SELECT "Id" AS id, "Name" AS name, "Institution" AS institution FROM "Members" WHERE "Id" = ANY($1::uuid[])', [ids])
  const found = new Map(rows.map(row => [row.id, row]))
  return ids.map(id => found.get(id) ?? null)
}

export async function cohortsBy(ids) {
  const rows = await ask('cohorts', 'SELECT "Id" AS id, "Name" AS name FROM "Cohorts" WHERE "Id" = ANY($1::uuid[])', [ids])
  const found = new Map(rows.map(row => [row.id, row]))
  return ids.map(id => found.get(id) ?? null)
}

export async function goalsBy(pairings) {
  const rows = await ask('goals', `
    SELECT "Id" AS id, "PairingId" AS "pairingId", "Place" AS place, "Status" AS status
    FROM "Goals" WHERE "PairingId" = ANY($1::uuid[]) ORDER BY "Place"`, [pairings])
  const found = new Map(pairings.map(id => [id, []]))
  for (const row of rows) found.get(row.pairingId).push(row)
  return pairings.map(id => found.get(id))
}
