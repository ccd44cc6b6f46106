package health.consilium.evaluation.protocol.web;

import health.consilium.account.SignedInUser;
import health.consilium.evaluation.protocol.ProtocolDesk;
import health.consilium.evaluation.protocol.ProtocolVersion;
import health.consilium.evaluation.protocol.paper.PaperWriter;
import health.consilium.evaluation.protocol.paper.Protocol;
import health.consilium.platform.refusal.NotFound;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** A version of a protocol as a YAML file, which can be brought in elsewhere. */
@WebServlet("/administrator/protocol-file")
public class ProtocolFile extends HttpServlet {

  @Inject ProtocolDesk desk;
  @Inject SignedInUser user;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String id = Objects.toString(request.getParameter("protocol"), "");
    String number = Objects.toString(request.getParameter("number"), "");
    ProtocolVersion version =
        desk.shelf(user.asAdministrator()).find(id, number).orElseThrow(NotFound::new);
    Protocol protocol = version.protocol();
    byte[] paper = PaperWriter.write(protocol, !version.draft()).getBytes(StandardCharsets.UTF_8);
    response.setContentType("application/yaml");
    response.setCharacterEncoding("UTF-8");
    // id and number are letters, digits, dots and hyphens, so the name needs no quoting
    response.setHeader(
        "Content-Disposition",
        "attachment; filename=\"%s-%s.yaml\"".formatted(protocol.id(), protocol.number()));
    response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
    response.setHeader("Cache-Control", "no-store");
    response.setContentLength(paper.length);
    response.getOutputStream().write(paper);
  }
}
