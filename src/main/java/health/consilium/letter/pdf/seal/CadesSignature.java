package health.consilium.letter.pdf.seal;

import health.consilium.platform.Sha256;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.cert.X509Certificate;
import java.util.Map;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.IssuerSerial;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerInfoGenerator;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** A signature as PAdES baseline B wants it: detached, bound to its certificate, without a time. */
final class CadesSignature {

  private CadesSignature() {}

  /** Fails rather than give a signature that its own certificate does not confirm. */
  static CMSSignedData over(byte[] content, SealKey key)
      throws GeneralSecurityException, CMSException, OperatorCreationException {
    var generator = new CMSSignedDataGenerator();
    generator.addSignerInfoGenerator(signerInfo(key));
    generator.addCertificates(new JcaCertStore(key.chain()));
    CMSSignedData signed = generator.generate(new CMSProcessableByteArray(content), false);
    SignerInformation signer = signed.getSignerInfos().iterator().next();
    if (!signer.verify(
        new JcaSimpleSignerInfoVerifierBuilder().build(key.certificate().getPublicKey()))) {
      throw new InvalidKeyException("the key does not belong to its certificate");
    }
    return signed;
  }

  private static SignerInfoGenerator signerInfo(SealKey key)
      throws GeneralSecurityException, OperatorCreationException {
    return new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
        .setSignedAttributeGenerator(new Attributes(boundTo(key.certificate())))
        .build(signer(key), key.certificate());
  }

  private static ContentSigner signer(SealKey key)
      throws GeneralSecurityException, OperatorCreationException {
    var builder = new JcaContentSignerBuilder(key.algorithm());
    key.device().ifPresent(builder::setProvider);
    return builder.build(key.key());
  }

  private static Attribute boundTo(X509Certificate certificate) throws GeneralSecurityException {
    var holder = new JcaX509CertificateHolder(certificate);
    var issuer =
        new IssuerSerial(
            new GeneralNames(new GeneralName(holder.getIssuer())), holder.getSerialNumber());
    var id = new ESSCertIDv2(Sha256.digest().digest(certificate.getEncoded()), issuer);
    return new Attribute(
        PKCSObjectIdentifiers.id_aa_signingCertificateV2, new DERSet(new SigningCertificateV2(id)));
  }

  /** PAdES keeps the claimed time in the PDF, and forbids it here. */
  private static final class Attributes extends DefaultSignedAttributeTableGenerator {

    Attributes(Attribute certificate) {
      super(new AttributeTable(certificate));
    }

    @Override
    @SuppressWarnings("rawtypes") // so it is declared there
    public AttributeTable getAttributes(Map parameters) {
      AttributeTable table = super.getAttributes(parameters);
      for (ASN1ObjectIdentifier unwanted :
          new ASN1ObjectIdentifier[] {
            CMSAttributes.signingTime, CMSAttributes.cmsAlgorithmProtect
          }) {
        table = table.remove(unwanted);
      }
      return table;
    }
  }
}
