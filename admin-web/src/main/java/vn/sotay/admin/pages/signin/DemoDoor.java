package vn.sotay.admin.pages.signin;

import java.util.List;
import vn.sotay.admin.demo.DemoAccounts.DemoAccount;

/// The accounts that the sign-in page offers to everybody, in demo mode; else none.
public record DemoDoor(List<DemoAccount> accounts, String password) {
    public static final DemoDoor NONE = new DemoDoor(List.of(), "");
}
