package health.consilium.account.web;

import health.consilium.account.Role;
import jakarta.faces.convert.EnumConverter;
import jakarta.faces.convert.FacesConverter;

/** Reads a role in a list whose rows hold roles in a map, where Faces cannot see the type. */
@FacesConverter("role")
public class RoleConverter extends EnumConverter {

  public RoleConverter() {
    super(Role.class);
  }
}
