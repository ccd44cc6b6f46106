/**
 * The reviewer's room: records on the left, the evaluation on the right.
 *
 * <p>The form is one plain HTML form. Each change posts the whole of it to {@link
 * health.consilium.evaluation.web.EvaluationSaving}, outside Faces: there is no view that can
 * expire under an hour's work, and a second window is met by the version it read. Rows are added in
 * the browser, so fields are named by their row ({@code line.3.regimen}) and {@link
 * health.consilium.evaluation.web.PostedForm} reads them back.
 */
@NullMarked
package health.consilium.evaluation.web;

import org.jspecify.annotations.NullMarked;
