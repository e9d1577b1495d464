-- The same rows for every server. @times is how often the program is repeated: 1, or 10 for the growth.
-- Each repetition has 2,000 members and 10 cohorts; every member applies to each of them, the first thousand as mentors.
-- Cohort 1 is the one that is read; 2 is under review; 5 to 10 are announced and wait for answers: what the mutation works on.
-- Dates follow the day on which it is run, so that nothing is due while it is measured.
CREATE FUNCTION pg_temp.key(kind int, n bigint) RETURNS uuid IMMUTABLE LANGUAGE sql AS
$$ SELECT (lpad(to_hex(26000000 + kind), 8, '0') || '-' || lpad(to_hex(n / 65536), 4, '0') || '-7000-8000-' || lpad(to_hex(n % 65536), 12, '0'))::uuid $$;
CREATE FUNCTION pg_temp.pick(n bigint, VARIADIC words text[]) RETURNS text IMMUTABLE LANGUAGE sql AS
$$ SELECT words[1 + n % array_length(words, 1)] $$;

INSERT INTO "Members" ("Id", "Number", "Email", "Name", "Title", "Institution", "Phone", "MembershipEndsOn", "FoldedName", "FoldedInstitution", "FoldedEmail", "Version")
SELECT pg_temp.key(1, n), 'M' || n, email, name, title, institution, '555-' || n, @today + 400, lower(name), lower(institution), email, 1
FROM (
  SELECT n, 'm' || n || '@example.org' AS email,
    pg_temp.pick(n * 7919, 'Ada', 'Berta', 'Carl', 'Dora', 'Emil', 'Frieda', 'Gustav', 'Hanna', 'Ivan', 'Jana', 'Karim', 'Lena', 'Maria')
      || ' ' || pg_temp.pick(n * 104729, 'Adler', 'Brown', 'Costa', 'Diaz', 'Evans', 'Fischer', 'Garcia', 'Haddad', 'Ito', 'Jones', 'Kim') || '-' || n AS name,
    pg_temp.pick(n, 'Head of Cataloging', 'Metadata Librarian', 'Systems Librarian', 'Archivist') AS title,
    pg_temp.pick(n * 31, 'North', 'South', 'East', 'West', 'Central') || ' ' || pg_temp.pick(n * 17, 'State University Library', 'County Library', 'City Archive') AS institution
  FROM generate_series(1, 2000 * @times) AS n) AS people;

INSERT INTO "Cohorts" ("Id", "Phase", "Name", "FoldedName", "TimeZone", "GuidelinesVersion", "Topics", "MentorForm", "MenteeForm", "Matching", "UndecidedAtMatching",
  "OpenedAt", "AnnouncedAt", "Settings_AcceptancePolicy", "Settings_MaxMenteesPerMentor", "Settings_MaxMentorsPerMentee", "Settings_MutualMentoring", "Settings_OrientationRequired", "Settings_ResponseDays", "Settings_WaitlistOpen",
  "Timeline_AnnouncedOn", "Timeline_CallClosesOn", "Timeline_CallOpensOn", "Timeline_MentoringFrom", "Timeline_MentoringTo", "Version")
SELECT pg_temp.key(2, c), CASE WHEN c % 10 IN (2, 3) THEN 'Matching' WHEN c % 10 IN (1, 4) THEN 'Active' ELSE 'Announced' END,
  'Program ' || c, 'program ' || c, 'Etc/UTC', 1, '[]', '[]', '[]', '{}', '[]',
  @now - interval '200 days', CASE WHEN c % 10 NOT IN (2, 3) THEN @now - interval '40 days' END, 'Mentee', 3, 1, false, false, 90, true,
  @today + 30 - CASE WHEN c % 10 IN (2, 3) THEN 0 ELSE 70 END, @today - 100, @today - 200,
  @today + 60 - CASE WHEN c % 10 IN (1, 4) THEN 90 ELSE 0 END, @today + 360, 1
FROM generate_series(1, 10 * @times) AS c;

-- The committee of each cohort: three of its members, the first of whom is the chair.
INSERT INTO "CommitteeSeats" ("CohortId", "Member", "IsChair")
SELECT pg_temp.key(2, c), pg_temp.key(1, (c - 1) / 10 * 2000 + seat), seat = 1
FROM generate_series(1, 10 * @times) AS c, generate_series(1, 3) AS seat;

CREATE TEMP TABLE applied AS
SELECT (c - 1) * 2000 + m AS n, c, m, (c - 1) / 10 * 2000 + m AS member, m <= 1000 AS mentor,
  CASE WHEN (m - 1) % 1000 < paired THEN 'Accepted' ELSE pg_temp.pick(m, 'UnderReview', 'Submitted', 'UnderReview', 'Declined') END AS status,
  (m - 1) % 1000 < paired AS paired
FROM (SELECT c, CASE c % 10 WHEN 2 THEN 41 WHEN 3 THEN 250 WHEN 4 THEN 500 ELSE 1000 END AS paired FROM generate_series(1, 10 * @times) AS c) AS cohorts,
  generate_series(1, 2000) AS m;

INSERT INTO "Applications" ("Id", "CohortId", "MemberId", "Status", "Content", "AsMentor", "AsMentee", "ByCommittee", "SubmittedAt", "IsLate",
  "AgreedToVersion", "AgreedAt", "CommittedAt", "DecidedAt", "DeclineReason", "Decisions", "Version")
SELECT pg_temp.key(3, n), pg_temp.key(2, c), pg_temp.key(1, member), status,
  json_build_object('AsMentor', mentor, 'AsMentee', NOT mentor, 'Seats', 1, 'TopicsOffered', ARRAY[]::text[], 'TopicsWanted', ARRAY[]::text[],
    'MentorAnswers', ARRAY[]::text[], 'MenteeAnswers', ARRAY[]::text[], 'Preferred', ARRAY[]::text[], 'NotWith', ARRAY[]::text[],
    'AgreesToGuidelines', true, 'CommitsToYear', true)::text,
  mentor, NOT mentor, false, at, m % 10 = 0, 1, at, at,
  CASE WHEN status IN ('Accepted', 'Declined') THEN at + interval '20 days' END, CASE status WHEN 'Declined' THEN 'NoCapacity' END,
  CASE status WHEN 'Accepted' THEN json_build_array(json_build_object('Role', CASE WHEN mentor THEN 'Mentor' ELSE 'Mentee' END, 'Accept', true))::text ELSE '[]' END, 3
FROM (SELECT *, date_trunc('second', @now) - interval '190 days' + (m * 7919 % 2000) * interval '60 minutes' + c * interval '1 second' AS at FROM applied) AS a;

INSERT INTO "Placements" ("Id", "ApplicationId", "CohortId", "MemberId", "Role", "Status", "Rest", "PublicStatus", "Since", "Turn", "Seats", "SeatsTaken", "SeatsAnnounced")
SELECT pg_temp.key(4, n), pg_temp.key(3, n), pg_temp.key(2, c), pg_temp.key(1, member), CASE WHEN mentor THEN 'Mentor' ELSE 'Mentee' END,
  'Placed', 'Available', 'Placed', @now - interval '40 days', 3, 1, 1, 1
FROM applied WHERE paired;

INSERT INTO "Pairings" ("Id", "CohortId", "Status", "Mentor_Member", "Mentor_Application", "Mentor_Placement", "Mentor_Response", "Mentor_Orientation",
  "Mentee_Member", "Mentee_Application", "Mentee_Placement", "Mentee_Response", "Mentee_RespondedAt", "Mentee_Orientation", "LiaisonId",
  "ProposedAt", "ApprovedAt", "AnnouncedAt", "RespondBy", "ConfirmedAt", "ActivatedAt", "StartsOn", "EndsOn", "Continuation", "AnnouncedAgain", "Version")
SELECT pg_temp.key(5, a.n), pg_temp.key(2, a.c), status, pg_temp.key(1, a.member), pg_temp.key(3, a.n), pg_temp.key(4, a.n), 'NotAsked', 'None',
  pg_temp.key(1, a.member + 1000), pg_temp.key(3, a.n + 1000), pg_temp.key(4, a.n + 1000),
  CASE status WHEN 'Announced' THEN 'Pending' ELSE 'Accepted' END, CASE status WHEN 'Active' THEN @now - interval '39 days' END, 'None',
  CASE WHEN a.m % 8 <> 0 THEN pg_temp.key(1, (a.c - 1) / 10 * 2000 + 1 + a.m % 3) END,
  @now - interval '60 days', @now - interval '50 days', date_trunc('second', @now) - interval '40 days', @now + interval '50 days',
  CASE status WHEN 'Active' THEN @now - interval '39 days' END, CASE status WHEN 'Active' THEN @now - interval '30 days' END,
  @today + 60 - CASE status WHEN 'Active' THEN 90 ELSE 0 END, @today + 360, 'NotAsked', false, 4
FROM (SELECT n, c, m, member, mentor, paired, CASE WHEN c % 10 IN (1, 4) THEN 'Active' WHEN c % 10 IN (2, 3) THEN 'Approved' ELSE 'Announced' END AS status FROM applied) AS a
WHERE a.mentor AND a.paired;

UPDATE "Pairings" SET "AnnouncedAt" = NULL, "RespondBy" = NULL, "Mentee_Response" = 'NotAsked' WHERE "Status" = 'Approved';

INSERT INTO "Goals" ("Id", "PairingId", "Text", "Place", "Status")
SELECT pg_temp.key(6, a.n * 4 + place), pg_temp.key(5, a.n), pg_temp.pick(a.n + place, 'Lead a project', 'Publish an article', 'Learn to budget'), place,
  pg_temp.pick(a.n + place, 'Open', 'Achieved', 'Open')
FROM applied AS a, generate_series(0, 2) AS place WHERE a.mentor AND a.paired;

ANALYZE;
