package health.consilium.support;

import java.util.List;
import org.jboss.arquillian.container.spi.client.container.ContainerConfiguration;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentDescription;
import org.jboss.arquillian.container.spi.client.protocol.ProtocolDescription;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.arquillian.container.test.impl.client.deployment.AnnotationDeploymentScenarioGenerator;
import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.TestClass;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * Teaches Arquillian the house's way: every test class, in the server or in a browser, meets the
 * same portal and the same deployment, and none has to say so.
 */
public final class OneDeployment implements LoadableExtension {

  @Override
  public void register(ExtensionBuilder builder) {
    builder.service(DeployableContainer.class, Container.class);
    builder.override(
        DeploymentScenarioGenerator.class,
        AnnotationDeploymentScenarioGenerator.class,
        TheSameForAll.class);
  }

  /** Answers the question "what does this test class deploy" without asking the class. */
  public static final class TheSameForAll implements DeploymentScenarioGenerator {

    private static final WebArchive ARCHIVE = PortalArchive.withTests();

    @Override
    public List<DeploymentDescription> generate(TestClass testClass) {
      return List.of(new DeploymentDescription("portal", ARCHIVE));
    }
  }

  /** The portal under test, as Arquillian wants to see it. */
  public static final class Container implements DeployableContainer<NothingToSet> {

    @Override
    public Class<NothingToSet> getConfigurationClass() {
      return NothingToSet.class;
    }

    @Override
    public ProtocolDescription getDefaultProtocol() {
      return new ProtocolDescription("Servlet 5.0");
    }

    @Override
    public ProtocolMetaData deploy(Archive<?> archive) {
      PortalUnderTest.deployOnce(archive);
      var address = new HTTPContext("127.0.0.1", PortalUnderTest.portal().address().getPort());
      address.add(new Servlet("ArquillianServletRunnerEE9", "/"));
      return new ProtocolMetaData().addContext(address);
    }

    @Override
    public void undeploy(Archive<?> archive) {
      // stays until the end of the run
    }
  }

  /** The portal sets itself up. */
  public static final class NothingToSet implements ContainerConfiguration {

    @Override
    public void validate() {
      // nothing
    }
  }
}
