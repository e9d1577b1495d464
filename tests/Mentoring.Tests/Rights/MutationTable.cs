namespace Mentoring.Tests.Rights;

/// <summary>
/// Who may do what. <c>+</c> may, <c>-</c> may not, <c>r</c> may but not here, where it is about oneself, <c>.</c> it does not exist,
/// <c>!</c> no token. The columns are those of <see cref="People.Viewers"/>; what stands behind a colon says on what:
/// <c>announced</c> is the pairing of Mo and Mia, <c>silent</c> Mo's proposal, <c>partaker</c> the pairing of the committee member who takes part.
/// </summary>
internal static class MutationTable
{
    public static readonly IReadOnlyList<Row> Rows = Row.Read("""
        Roster and cohorts                none strg memb appl mntr mnte othr liai comm part recu chai ochr stff intg cont
        registerMember                    !    -    -    -    -    -    -    -    -    -    -    -    -    +    -    -
        updateMember                      !    .    .    .    -    -    .    -    -    -    -    -    .    +    -    -
        createCohort                      !    -    -    -    -    -    -    -    -    -    -    -    -    +    -    -
        updateCohort:cohort               !    -    -    -    -    -    -    -    -    -    -    +    -    +    -    -
        appointCommittee:cohort           !    -    -    -    -    -    -    -    -    -    -    +    -    +    -    -
        setMatching:cohort                !    -    -    -    -    -    -    -    -    -    -    +    -    +    -    -
        startMatchRun:cohort              !    -    -    -    -    -    -    -    -    -    -    +    -    +    -    -
        repeatMatchRun:run                !    .    .    .    .    .    .    -    -    -    -    +    .    +    .    .
        cancelMatchRun:run                !    .    .    .    .    .    .    -    -    -    -    +    .    +    .    .
        applyMatchRun:run                 !    .    .    .    .    .    .    -    -    -    -    +    .    +    .    .
        openCall:cohort                   !    -    -    -    -    -    -    -    -    -    -    +    -    +    -    -
        closeCall:cohort                  !    -    -    -    -    -    -    -    -    -    -    +    -    +    -    -
        extendCall:cohort                 !    -    -    -    -    -    -    -    -    -    -    +    -    +    -    -
        startMatching:cohort              !    -    -    -    -    -    -    -    -    -    -    +    -    +    -    -
        abandonMatching:cohort            !    -    -    -    -    -    -    -    -    -    -    +    -    +    -    -
        announcePairings:cohort           !    -    -    -    -    -    -    -    -    -    -    +    -    +    -    -
        startMentoring:cohort             !    -    -    -    -    -    -    -    -    -    -    +    -    +    -    -
        startAssessing:cohort             !    -    -    -    -    -    -    -    -    -    -    +    -    +    -    -
        completeCohort:cohort             !    -    -    -    -    -    -    -    -    -    -    +    -    +    -    -
        archiveCohort:cohort              !    -    -    -    -    -    -    -    -    -    -    +    -    +    -    -
        unarchiveCohort:cohort            !    -    -    -    -    -    -    -    -    -    -    +    -    +    -    -
        cancelCohort:cohort               !    -    -    -    -    -    -    -    -    -    -    +    -    +    -    -
        Applications                      none strg memb appl mntr mnte othr liai comm part recu chai ochr stff intg cont
        saveApplication:own               !    -    +    +    +    +    +    +    +    +    +    +    +    -    -    -
        saveApplication:another's         !    -    +    -    -    -    -    .    .    .    .    .    -    +    -    -
        saveApplication:another's-address !    -    -    -    -    -    -    +    +    +    +    +    -    +    -    -
        submitApplication                 !    .    .    +    .    .    .    -    -    -    -    -    .    -    .    .
        withdrawApplication               !    .    .    +    .    .    .    +    +    +    +    +    .    +    .    .
        changeSeats                       !    .    .    .    +    .    .    +    +    +    +    +    .    +    .    .
        requestInformation                !    .    .    -    .    .    .    +    +    +    r    +    .    +    .    .
        reviewApplication                 !    .    .    -    .    .    .    +    +    +    r    +    .    -    .    .
        recuseReviewer                    !    .    .    -    .    .    .    +    +    +    +    +    .    +    .    .
        decideApplication                 !    .    .    -    .    .    .    +    +    +    r    +    .    +    .    .
        decideApplications                !    .    .    -    .    .    .    +    +    +    r    +    .    +    .    .
        appealDecision                    !    .    .    .    .    .    .    -    -    -    -    +    .    +    .    .
        Pairings                          none strg memb appl mntr mnte othr liai comm part recu chai ochr stff intg cont
        proposePairing                    !    .    .    .    .    .    .    +    +    +    +    +    .    +    .    .
        proposePairing:partaker           !    .    .    .    .    .    .    +    +    r    +    +    .    +    .    .
        replacePairing:announced          !    .    .    .    -    -    .    +    +    +    +    +    .    +    -    -
        approvePairing:announced          !    .    .    .    -    -    .    +    +    +    +    +    .    +    -    -
        approvePairing:silent             !    .    .    .    .    .    .    +    +    +    +    +    .    +    .    .
        approvePairing:partaker's-silent  !    .    .    .    .    .    .    +    +    .    +    +    .    +    .    .
        approvePairings:announced         !    .    .    .    -    -    .    +    +    +    +    +    .    +    -    -
        voidPairing:silent                !    .    .    .    .    .    .    +    +    +    +    +    .    +    .    .
        voidPairing:partaker's-silent     !    .    .    .    .    .    .    +    +    .    +    +    .    +    .    .
        voidPairings:announced            !    .    .    .    -    -    .    +    +    +    +    +    .    +    -    -
        announcePairing:silent            !    .    .    .    .    .    .    +    +    +    +    +    .    +    .    .
        announcePairing:partaker's-silent !    .    .    .    .    .    .    +    +    .    +    +    .    +    .    .
        acceptPairing:announced           !    .    .    .    +    +    .    +    +    +    +    +    .    +    -    -
        acceptPairing:silent              !    .    .    .    .    .    .    +    +    +    +    +    .    +    .    .
        declinePairing:announced          !    .    .    .    +    +    .    +    +    +    +    +    .    +    -    -
        declinePairing:silent             !    .    .    .    .    .    .    +    +    +    +    +    .    +    .    .
        pausePairing:announced            !    .    .    .    +    +    .    +    +    +    +    +    .    +    -    -
        resumePairing:announced           !    .    .    .    +    +    .    +    +    +    +    +    .    +    -    -
        endPairing:announced              !    .    .    .    +    +    .    +    +    +    +    +    .    +    -    -
        endPairing:silent                 !    .    .    .    .    .    .    +    +    +    +    +    .    +    .    .
        endPairing:partaker               !    .    .    .    .    .    .    +    +    +    +    +    .    +    -    -
        endPairing:partaker's-silent      !    .    .    .    .    .    .    +    +    .    +    +    .    +    .    .
        answerPairAgain:announced         !    .    .    .    +    +    .    +    +    +    +    +    .    +    -    -
        reopenPairing:announced           !    .    .    .    -    -    .    -    -    -    -    +    .    +    -    -
        extendPairing:announced           !    .    .    .    +    +    .    -    -    -    -    +    .    +    -    -
        completePairing:announced         !    .    .    .    +    +    .    +    +    +    +    +    .    +    -    -
        continueInformally:announced      !    .    .    .    +    +    .    +    +    +    +    +    .    +    -    -
        assignLiaison:announced           !    .    .    .    -    -    .    +    +    +    +    +    .    +    -    -
        assignLiaison:partaker            !    .    .    .    .    .    .    +    +    r    +    +    .    +    -    -
        signAgreement:announced           !    .    .    .    +    +    .    +    +    +    +    +    .    +    -    -
        recordOrientation:announced       !    .    .    .    -    -    .    +    +    +    +    +    .    +    -    -
        recordOrientation:partaker        !    .    .    .    .    .    .    +    +    r    +    +    .    +    -    -
        setGoals:announced                !    .    .    .    +    +    .    -    -    -    -    -    .    -    -    -
        setGoals:silent                   !    .    .    .    .    .    .    -    -    -    -    -    .    -    .    .
        Assessments                       none strg memb appl mntr mnte othr liai comm part recu chai ochr stff intg cont
        scheduleAssessment                !    -    -    -    -    -    -    -    -    -    -    +    -    +    -    -
        openAssessment                    !    .    .    .    -    -    -    -    -    -    -    +    .    +    .    .
        closeAssessment                   !    .    .    .    -    -    -    -    -    -    -    +    .    +    .    .
        reopenAssessment                  !    .    .    .    -    -    -    -    -    -    -    +    .    +    .    .
        publishAssessment                 !    .    .    .    -    -    -    -    -    -    -    +    .    +    .    .
        cancelAssessment                  !    .    .    .    -    -    -    -    -    -    -    +    .    +    .    .
        saveResponse                      !    .    .    .    .    +    .    -    -    -    -    -    .    -    .    .
        submitResponse                    !    .    .    .    .    +    .    -    -    -    -    -    .    -    .    .
        excuseResponse                    !    .    .    .    .    -    .    +    +    +    +    +    .    +    .    .
        """);
}
