package org.citygraph.cli;

import picocli.CommandLine.IVersionProvider;

/**
 * The version that the jar carries.
 */
final class Version implements IVersionProvider {

	@Override
	public String[] getVersion() {
		String version = Version.class.getPackage().getImplementationVersion();
		return new String[] { "Citygraph " + ((version != null) ? version : "development") };
	}

}
