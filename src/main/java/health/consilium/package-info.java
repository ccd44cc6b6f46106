/**
 * The journey of a second opinion, folder by folder.
 *
 * <p>A person opens an account ({@code account}), fills in a referral ({@code referral}) and sends
 * medical records ({@code records}). A reviewer claims it from the queue ({@code review}), writes
 * and signs an evaluation ({@code evaluation}); it is printed as a letter ({@code letter}) and
 * delivered ({@code delivery}). A feature may use those named before it, never those after; {@code
 * audit} listens to all of them and is known by none.
 *
 * <p>When a later feature must react, the earlier one publishes an event and knows no listener. Who
 * reacts, and when: <i>with</i> is in the same transaction, so that both happen or neither;
 * <i>after</i> is once it committed.
 *
 * <table>
 * <caption>Events</caption>
 * <tr><th>Event</th><th>Who reacts</th><th>When</th></tr>
 * <tr><td>{@code ReferralSubmitted}</td>
 * <td>{@code referral.mail.ReferralPost} posts a mail; {@code review.search.SearchIndexing} lets
 * it be found</td><td>with</td></tr>
 * <tr><td>{@code RecordsAsked}</td>
 * <td>{@code referral.mail.ReferralPost} posts a mail</td><td>with</td></tr>
 * <tr><td>{@code CalendarChanged}</td>
 * <td>{@code referral.calendar.HospitalCalendar} forgets the days it keeps</td><td>after, undone
 * or not</td></tr>
 * <tr><td>{@code DraftDeleted}</td>
 * <td>{@code records.RecordNews} lets go of its files, {@code records.UploadDesk} of its uploads;
 * {@code records.vault.VaultSweep} sweeps, {@code records.vault.KeyRotation} forgets its
 * key</td><td>with; after</td></tr>
 * <tr><td>{@code PartsForsaken}</td>
 * <td>{@code records.vault.VaultSweep} sweeps</td><td>after</td></tr>
 * <tr><td>{@code RecordFiled}</td>
 * <td>{@code records.scan.VirusGate} lets it wait for its check; {@code
 * records.safecopy.SafeCopying} makes its pages</td><td>with; after</td></tr>
 * <tr><td>{@code CopyOrdered}</td>
 * <td>{@code records.safecopy.SafeCopying} makes the pages</td><td>after</td></tr>
 * <tr><td>{@code PageWasRead}</td>
 * <td>{@code records.findings.PageInspection} looks at its words; {@code
 * evaluation.proposal.DueReadings} has the referral read anew</td><td>with</td></tr>
 * <tr><td>{@code RecordRemoved}, {@code PageRemoved}</td>
 * <td>{@code records.UnneededPages} asks for them no more, {@code evaluation.proposal.DueReadings}
 * has the referral read anew; {@code records.vault.VaultSweep} sweeps</td><td>with;
 * after</td></tr>
 * <tr><td>{@code PageTurned}</td>
 * <td>{@code records.TurnedFrames} turns the frame on it; {@code records.safecopy.SafeCopying}
 * makes it anew</td><td>with; after</td></tr>
 * <tr><td>{@code PageOwnerDecided}</td>
 * <td>{@code records.UnneededPages} asks no more for what is another person's; {@code
 * evaluation.proposal.DueReadings} has the referral read anew; {@code delivery.Stopping} holds the
 * letter back that rests on it, or lets it go</td><td>with</td></tr>
 * <tr><td>{@code VirusFound}</td>
 * <td>{@code records.AnswerChecks} asks for the page once more; {@code records.vault.VaultSweep}
 * sweeps</td><td>with; after</td></tr>
 * <tr><td>{@code RecordsCompleted}</td>
 * <td>{@code review.RecordsForHolder} brings it back to whoever holds it</td><td>with</td></tr>
 * <tr><td>{@code ReferralCameBack}, {@code HandOverNews}</td>
 * <td>{@code review.mail.ReturnPost} posts a mail</td><td>with</td></tr>
 * <tr><td>{@code ReferralOffered}</td>
 * <td>{@code review.mail.OfferPost} posts a mail</td><td>with</td></tr>
 * <tr><td>{@code ClaimLapsesSoon}</td>
 * <td>{@code review.reminder.mail.LapseMails} posts a mail</td><td>with</td></tr>
 * <tr><td>{@code Reminder}</td>
 * <td>{@code review.reminder.mail.ReminderMails} posts a mail</td><td>with</td></tr>
 * <tr><td>{@code WordsRead}</td>
 * <td>{@code evaluation.proposal.LineProposing} and {@code evaluation.values.ValueProposing}
 * propose, {@code evaluation.proposal.HospitalCounts} keeps what the hospital
 * counts</td><td>with</td></tr>
 * <tr><td>{@code EvaluationSaved}</td>
 * <td>{@code evaluation.proposal.LineDesk}, {@code evaluation.values.ValueDesk} and {@code
 * evaluation.evidence.CriterionDecisions} keep what became of what was proposed, {@code
 * evaluation.SaidToBeAnothers} notes a record that was said to be another
 * person's</td><td>with</td></tr>
 * <tr><td>{@code RecordTakenForAnothers}</td>
 * <td>{@code delivery.mail.AnothersMails} tells every coordinator</td><td>with</td></tr>
 * <tr><td>{@code ColleagueAsked}, {@code ColleagueReplied}</td>
 * <td>{@code evaluation.secondread.mail.SecondReadPost} posts a mail</td><td>with</td></tr>
 * <tr><td>{@code EvaluationSigned}</td>
 * <td>{@code evaluation.secondread.SecondReadsAtSigning} takes back what a colleague was asked;
 * {@code letter.LetterPress} prints the letter</td><td>with</td></tr>
 * <tr><td>{@code AddendumSigned}</td>
 * <td>{@code letter.AddendumPress} prints it</td><td>with</td></tr>
 * <tr><td>{@code EditionBegun}</td>
 * <td>{@code evaluation.addendum.OpenQuestions} takes along what waits for an
 * answer</td><td>with</td></tr>
 * <tr><td>{@code ReferralWithdrawn}, {@code EvaluationGivenBack}</td>
 * <td>{@code delivery.Stopping} calls the mails of its letter back, or refuses when it
 * cannot</td><td>with</td></tr>
 * <tr><td>{@code ReferralsUnowned}</td>
 * <td>{@code delivery.mail.UnownedMails} tells every coordinator</td><td>with</td></tr>
 * <tr><td>{@code MailPosted}</td>
 * <td>{@code platform.mail.Courier} carries it to the mail server</td><td>after</td></tr>
 * <tr><td>{@code MailAttempted}</td>
 * <td>{@code delivery.mail.LettersLeaving} answers the referral</td><td>after</td></tr>
 * <tr><td>every {@code platform.event.Act}</td>
 * <td>{@code audit.Listener} writes it down</td><td>with</td></tr>
 * </table>
 */
@NullMarked
package health.consilium;

import org.jspecify.annotations.NullMarked;
