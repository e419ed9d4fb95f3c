package vn.sotay.admin.printing;

import vn.sotay.enrolment.EnrolmentCode;

/// What one member is handed.
public record Card(String name, EnrolmentCode code) {}
